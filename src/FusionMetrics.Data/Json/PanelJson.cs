using FusionMetrics.Data;

namespace FusionMetrics;

/// <summary>Reads panels from the formats that statistical offices write in JSON.</summary>
public static class PanelJson
{
    extension(Panel)
    {
        /// <summary>Reads a panel with all its indicators from a JSON-stat dataset that says which of its dimensions are place, time and metric.</summary>
        /// <param name="path">The file.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadJsonStat(string path) => Panel.ReadJsonStat(new JsonStatOptions { Path = path }, null, out _);

        /// <summary>Reads a panel from a JSON-stat dataset, and says what was found on the way.</summary>
        /// <param name="options">The file, and what its dimensions are.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <param name="found">Warnings and information.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadJsonStat(JsonStatOptions options, IndicatorSystem? indicators, out IReadOnlyList<Diagnostic> found) => Panel.Read(new JsonStatPanelProvider(options), indicators, out found);

        /// <summary>Reads a panel with all its indicators from an SDMX-JSON data message whose dimensions have the ids that most have.</summary>
        /// <param name="path">The file.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadSdmxJson(string path) => Panel.ReadSdmxJson(new SdmxJsonOptions { Path = path }, null, out _);

        /// <summary>Reads a panel from an SDMX-JSON data message, and says what was found on the way.</summary>
        /// <param name="options">The file, and what its dimensions are.</param>
        /// <param name="indicators">The indicators that are read; null for all.</param>
        /// <param name="found">Warnings and information.</param>
        /// <returns>The panel.</returns>
        /// <exception cref="FusionMetricsException">The file cannot be read, or anything is wrong with it; carries all of it.</exception>
        public static Panel ReadSdmxJson(SdmxJsonOptions options, IndicatorSystem? indicators, out IReadOnlyList<Diagnostic> found) => Panel.Read(new SdmxJsonPanelProvider(options), indicators, out found);
    }
}
