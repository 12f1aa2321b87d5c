using FusionMetrics.Data.Frames;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace FusionMetrics;

/// <summary>Makes data frames of results.</summary>
public static class ResultFrames
{
    extension(ResultTable table)
    {
        /// <summary>The table as a data frame: text, 64-bit whole numbers and double-precision numbers with every bit; an empty cell is null.</summary>
        /// <returns>A frame of its own.</returns>
        public DataFrame ToDataFrame()
        {
            ArgumentNullException.ThrowIfNull(table);
            return ColumnFrame.Of(table, wholeNumbers: ColumnKind.WholeNumber);
        }

        /// <summary>The table as a view for ML.NET: text and double-precision numbers; an empty cell is an empty text or NaN, among whole numbers too, which a view could only show as 0.</summary>
        /// <returns>A view of its own.</returns>
        public IDataView ToDataView()
        {
            ArgumentNullException.ThrowIfNull(table);
            return ColumnFrame.Of(table, wholeNumbers: ColumnKind.Number);
        }
    }
}
