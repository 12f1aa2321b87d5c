using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace FusionMetrics.Data.Frames;

/// <summary>
/// A <see cref="DataFrame"/>, or any <see cref="IDataView"/> of ML.NET, as a table. A frame is looked at where it is, not copied; change it only between reads. As safe for several threads as the
/// frame is.
/// </summary>
/// <remarks>
/// A frame is read by its own columns, where a null is missing: seen as a view, a null among whole numbers would be 0. In a view, NaN is missing. Single-precision numbers are taken as they are, which is
/// exact: 0.1f is the number 0.100000001490116.
/// </remarks>
public sealed class FrameTable : ITableSource
{
    private readonly IDataView data;

    /// <summary>Names a frame.</summary>
    /// <param name="data">The frame or view.</param>
    /// <param name="name">What messages call it.</param>
    public FrameTable(IDataView data, string name = "data frame")
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(name);
        (this.data, Name) = (data, name);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ITableRows Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        return new FrameRows(data is DataFrame frame ? new DataFrameCursor(frame) : new DataViewCursor(data), Name, report);
    }
}
