using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace FusionMetrics.Samples.Api;

/// <summary>Evaluates what requests ask for.</summary>
public sealed class Evaluations(EvaluationEngine engine, IOptions<ApiLimits> options)
{
    // Of a recipe, what makes scores. Not those keys that name files of the server, nor studies that repeat the evaluation as often as a client likes.
    private static readonly string[] Keys =
        ["name", "indicators", "subsystems", "treatment", "normalization", "weighting", "index", "ranking", "coupling", "trend", "dynamic"];

    private readonly ApiLimits limits = options.Value;

    public Results<Ok<EvaluationResponse>, ProblemHttpResult> Evaluate(EvaluationRequest request, CancellationToken cancellationToken)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-api-").FullName;
        try
        {
            var recipe = ReadRecipe(request.Recipe!, folder);
            var panel = request.Csv is { } csv ? ReadCsv(request, csv, recipe, folder) : ReadRows(request, recipe);
            return TypedResults.Ok(Answer(engine.Evaluate(recipe, panel, cancellationToken: cancellationToken)));
        }
        catch (FusionMetricsException wrong)
        {
            // The client need not know where its files were for a moment.
            throw new FusionMetricsException([.. wrong.Diagnostics.Select(d => d.Location?.File is { } file && file.StartsWith(folder, StringComparison.Ordinal)
                ? d with { Location = d.Location with { File = Path.GetFileName(file) } } : d)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private ProblemHttpResult? Refusal(EvaluationRequest request)
    {
        if (request.Recipe is not { } recipe) return Refused("'recipe' is missing.");
        if (recipe.Keys.FirstOrDefault(key => !Keys.Contains(key)) is { } key) return Refused($"The recipe may not have '{key}'. It may have {string.Join(", ", Keys)}.");
        if (recipe.GetValueOrDefault("indicators") is not JsonArray indicators) return Refused("'indicators' is to be a list of indicators.");
        if (request.Rows is null == request.Csv is null) return Refused("The panel is to be in 'rows' or in 'csv'.");
        if (indicators.Count > limits.Columns) return Refused($"At most {limits.Columns} indicators.", StatusCodes.Status413PayloadTooLarge);
        if (request.Rows?.Contains(null) == true) return Refused("A row is null.");
        var rows = request.Rows?.Count ?? request.Csv!.AsSpan().Count('\n');
        if (rows > limits.Rows) return Refused($"At most {limits.Rows} rows.", StatusCodes.Status413PayloadTooLarge);
        var columns = request.Rows?.Select(row => row!.Count).DefaultIfEmpty().Max() ?? request.Csv!.AsSpan()[..Math.Max(0, request.Csv!.IndexOf('\n'))].Count(',') + 1;
        return columns > limits.Columns + 2 ? Refused($"At most {limits.Columns} columns beside region and period.", StatusCodes.Status413PayloadTooLarge) : null;
    }

    private static ProblemHttpResult Refused(string detail, int status = StatusCodes.Status400BadRequest) => TypedResults.Problem(detail, statusCode: status);

    private EvaluationRecipe ReadRecipe(IReadOnlyDictionary<string, JsonNode?> written, string folder)
    {
        var path = Path.Combine(folder, "recipe.json");
        File.WriteAllText(path, JsonSerializer.Serialize(new Dictionary<string, JsonNode?>(written) { ["panel"] = "panel.csv" }));
        return RecipeFile.Read(path, engine.Catalog).Recipe;
    }

    private static Panel ReadCsv(EvaluationRequest request, string csv, EvaluationRecipe recipe, string folder)
    {
        var path = Path.Combine(folder, "panel.csv");
        File.WriteAllText(path, csv);
        return Panel.ReadCsv(path, request.Region ?? "region", request.Period ?? "period", recipe.System);
    }

    private static Panel ReadRows(EvaluationRequest request, EvaluationRecipe recipe)
    {
        var codes = recipe.System.Indicators.Select(i => i.Code).ToList();
        var builder = new PanelBuilder(codes);
        var columns = codes.Select(builder.Declare).ToArray();
        var values = new double[columns.Length];
        foreach (var row in request.Rows!.OfType<Dictionary<string, JsonValue?>>())
        {
            var period = Text(row, request.Period ?? "period");
            if (!Period.TryParse(period, out var at)) throw new BadHttpRequestException($"'{period}' is no period, such as 2024, 2024-Q1 or 2024-01.");
            for (var i = 0; i < values.Length; i++) values[i] = row.GetValueOrDefault(codes[i]) is { } cell ? Number(cell) : double.NaN;
            builder.AddRow(Text(row, request.Region ?? "region"), at, columns, values);
        }
        return builder.Build();
    }

    private static double Number(JsonValue cell) => cell.TryGetValue(out double number) ? number : throw new BadHttpRequestException($"'{cell}' is no number.");

    private static string Text(Dictionary<string, JsonValue?> row, string key)
        => row.GetValueOrDefault(key) is { } cell ? cell.GetValueKind() == JsonValueKind.String ? cell.GetValue<string>() : cell.ToJsonString() : throw new BadHttpRequestException($"A row has no '{key}'.");

    private static EvaluationResponse Answer(EvaluationResult result)
    {
        var subsystems = result.Recipe.System.Subsystems.Select(s => s.Code).ToList();
        var scores = result.Scores.Select((row, i) =>
        {
            var coupling = result.Coupling is { } couplings ? couplings[i] : (CouplingRow?)null;
            return new ScoreAnswer(row.Region, row.Period.ToString(), subsystems.Zip(row.Indices, (s, u) => (s, u)).ToDictionary(x => x.s, x => Finite(x.u)),
                Finite(row.Score), Finite(row.Rank), Finite(coupling?.C), Finite(coupling?.T), Finite(coupling?.D), coupling?.Grade?.Name);
        });
        return new([.. result.Weights.Select(w => new WeightAnswer(w.Subsystem, w.Indicator, w.Weight))], [.. scores], result.Conventions, [.. result.Diagnostics.Select(DiagnosticAnswer.Of)]);
    }

    // What does not exist is null: JSON has no NaN.
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
