using System.Globalization;
using System.Text;
using CsvHelper;
using FusionMetrics.Data.Recipes;

namespace FusionMetrics.Data.Drafts;

/// <summary>Writes what was guessed as a recipe and a table of indicators, each guess with its reason.</summary>
internal sealed class DraftText(RecipeDraft draft, DraftForm form, DraftNumbers numbers, IEnumerable<string> missing, MissingValues treatment, SubsystemGuess groups)
{
    // A test of a trend needs a few values.
    private const int FewestPeriods = 4;
    private const string Coupling = "coupling: { model: standard, weights: equal, grades: ten, edges: left-closed }";

    private readonly StringBuilder text = new();

    /// <summary>The recipe, with paths relative to the folder that it is for.</summary>
    public string Recipe(string folder)
    {
        text.Clear();
        Line($"# Drafted by 'fusionmetrics init'. What was guessed says \"guessed: confirm\" and why. Directions and subsystems stand in {RecipeDraft.IndicatorsName},");
        Line("# where the column 'guess' says why. Take the remarks away as you confirm them. 'fusionmetrics methods' lists what each stage can be.");
        Line($"name: {DraftYaml.Scalar(Path.GetFileNameWithoutExtension(draft.Source.Name))}");
        Panel(folder);
        Line($"indicators: {RecipeDraft.IndicatorsName}");
        Line($"subsystems: [{string.Join(", ", groups.Codes.Select(DraftYaml.Scalar))}]  # {(groups.CanCouple ? $"guessed: confirm. {Sentence(groups.Reason)}" : Sentence(groups.Reason))}");
        Line($"treatment: {(treatment.Count == 0 ? $"{{ missing: {treatment.Treatment} }}" : treatment.Treatment)}  # {(treatment.Count == 0 ? "" : "guessed: confirm. ")}{Sentence(treatment.Reason)}");
        Line("normalization: { method: min-max, scope: pooled }");
        Line("weighting: { method: entropy }");
        Line("index: weighted-sum");
        if (treatment.Stay) Line("# ranking: { method: topsis }  # needs every value");
        else Line("ranking: { method: topsis }");
        Couple();
        Trend();
        if (draft.LeftOut.Count > 0) Line("\n# Left out of the indicators:");
        foreach (var (heading, reason) in draft.LeftOut) Line($"# - {DraftYaml.Comment(heading.Length == 0 ? "a column" : $"'{heading}'")}: {DraftYaml.Comment(reason)}.");
        return text.ToString();
    }

    /// <summary>The table of indicators.</summary>
    public string Indicators()
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var heading in new[] { "code", "name", "subsystem", "direction", "unit", "guess" }) csv.WriteField(heading);
            csv.EndRecord();
            foreach (var indicator in draft.Indicators)
            {
                foreach (var cell in new[] { indicator.Code, DraftYaml.Comment(indicator.Code), indicator.Subsystem, indicator.Direction.Word, "", $"guessed: confirm. {Sentence(indicator.DirectionReason)} {Sentence(indicator.SubsystemReason)}" })
                    csv.WriteField(cell);
                csv.EndRecord();
            }
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Panel(string folder)
    {
        Line("panel:");
        foreach (var file in draft.Source.Files) Line($"  path: {DraftYaml.Scalar(RecipeWriter.Relative(folder, file))}");
        if (draft.Source.NamesProvider) Line($"  provider: {draft.Source.Choice.Id}");
        foreach (var (key, value) in draft.Source.Settings) Line($"  {key.Text}: {DraftYaml.Flow(value)}");
        if (!form.IsFixed) Columns();
        if (numbers.Mark == DecimalMark.Comma && !draft.Source.Says("decimal")) Line("  decimal: comma  # guessed: confirm. Numbers are written with commas, such as 3,14.");
        if (missing.Any() && !draft.Source.Says("missing")) Line($"  missing: [{string.Join(", ", missing.Select(DraftYaml.Scalar))}]  # guessed: confirm. These texts stand where numbers belong.");
    }

    private void Columns()
    {
        Guess("region", form.Region);
        if (form.Period is { } period) Guess("period", period);
        if (form.AsOf is { } asOf) Line($"  as-of: {asOf}  # guessed: confirm. No column is a period, so that all rows are of one: write the right one.");
        if (form.PeriodColumns.Count > 0) Line($"  periods: headings  # guessed: confirm. {form.PeriodColumns.Count} headings are periods.");
        if (form.Indicator is { } indicator) Guess("indicator", indicator);
        if (form.Value is { } value) Guess("value", value);
        if (form.Dates is not (DateMeaning.Unsaid or DateMeaning.Day)) Line($"  dates: {form.Dates.ToString().ToLowerInvariant()}  # guessed: confirm. Every date is the first or the last day of one.");
    }

    private void Couple()
    {
        if (groups.CanCouple)
        {
            Line(Coupling);
            return;
        }
        Line($"# Coupling compares subsystems, and {(groups.Codes.Count > 1 ? "some indicators have none yet" : "no grouping was found")}. To group the indicators, write a subsystem for each");
        Line($"# into {RecipeDraft.IndicatorsName}, list the subsystems above, such as [innovation, value], and take the '#' away:");
        Line($"# {Coupling}");
    }

    private void Trend()
    {
        if (draft.Periods < FewestPeriods)
        {
            Line($"# A trend needs {FewestPeriods} periods or more.");
            return;
        }
        string[] series = [.. groups.CanCouple ? new[] { "d", "t" } : [], "u", .. treatment.Stay ? Array.Empty<string>() : ["topsis"]];
        Line($"trend: {{ method: mann-kendall, series: [{string.Join(", ", series)}], alpha: 0.05 }}");
    }

    private void Guess(string key, DraftGuess guess) => Line($"  {key}: {DraftYaml.Scalar(guess.Column.Heading)}  # guessed: confirm. {Sentence(guess.Reason)}");

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Sentence(string reason) => $"{char.ToUpper(reason[0], CultureInfo.InvariantCulture)}{reason[1..]}.";
}
