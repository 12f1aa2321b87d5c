using System.Globalization;
using System.Text;

namespace FusionMetrics.Data.Drafts;

/// <summary>What a draft found, for a person who reads it on a terminal.</summary>
internal sealed class DraftSummary(RecipeDraft draft, DraftForm form, MissingValues missing, SubsystemGuess groups)
{
    private const int MostListed = 8;

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(draft.Source.Name)}: {Count(draft.Regions, "region")}, {Count(draft.Periods, "period")}, {Count(draft.Indicators.Count, "indicator")}, {form.Words}\n");
        Add(text, "region", form.Region);
        if (form.Period is { } period) Add(text, "period", period);
        if (form.AsOf is { } asOf) text.Append(CultureInfo.InvariantCulture, $"  period      no column has it; the recipe says as-of: {asOf}\n");
        if (form.Indicator is { } indicator) Add(text, "indicator", indicator);
        if (form.Value is { } value) Add(text, "value", value);
        text.Append(CultureInfo.InvariantCulture, $"  benefit     {Listed(Direction.Benefit)}\n  cost        {Listed(Direction.Cost)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  subsystems  {groups.Reason}: {string.Join(", ", groups.Codes.Select(code => $"{DraftYaml.Comment(code)} {draft.Indicators.Count(i => i.Subsystem == code)}"))}\n");
        if (!groups.CanCouple) text.Append(CultureInfo.InvariantCulture, $"              so nothing is coupled yet: the recipe says how to group them\n");
        text.Append(CultureInfo.InvariantCulture, $"  missing     {missing.Reason}\n");
        foreach (var (heading, reason) in draft.LeftOut.Take(MostListed)) text.Append(CultureInfo.InvariantCulture, $"  left out    '{DraftYaml.Comment(heading)}': {DraftYaml.Comment(reason)}\n");
        if (draft.LeftOut.Count > MostListed) text.Append(CultureInfo.InvariantCulture, $"  left out    {draft.LeftOut.Count - MostListed} more, see the recipe\n");
        return text.ToString();
    }

    private string Listed(Direction direction)
    {
        var codes = draft.Indicators.Where(i => i.Direction == direction).Select(i => DraftYaml.Comment(i.Code)).ToList();
        return codes.Count == 0 ? "none" : $"{string.Join(", ", codes.Take(MostListed))}{(codes.Count > MostListed ? $" and {codes.Count - MostListed} more" : "")}";
    }

    private static void Add(StringBuilder text, string what, DraftGuess guess) => text.Append(CultureInfo.InvariantCulture, $"  {what,-11} '{DraftYaml.Comment(guess.Column.Heading)}': {guess.Reason}\n");

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
