using FusionMetrics.Data;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Data.Results;

namespace FusionMetrics;

/// <summary>Writes results and models that were made in memory.</summary>
public static class ResultOutput
{
    extension(EvaluationResult result)
    {
        /// <summary>Writes the tables and <c>model.json</c> to a folder: all of them, or, where anything fails, none.</summary>
        /// <param name="folder">The folder; made where there is none.</param>
        /// <param name="format">The format of the tables; null for CSV.</param>
        /// <exception cref="FusionMetricsException">The folder cannot be written.</exception>
        public void WriteTo(string folder, ITableFormat? format = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(folder);
            OutputFolder.Write(folder, output =>
            {
                ResultFiles.AddTables(result.Tables, format ?? TableFormats.Csv, output, null, CancellationToken.None);
                ResultFiles.AddModel(result.Model, new RecipeWriter(DataMethods.Catalog).Write(result.Recipe), output);
            });
        }
    }
}
