using FusionMetrics.Data.Csv;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Reads the indicator system of a recipe: indicators from a CSV file or an inline list, and the order, names and weights of subsystems.
/// </summary>
internal sealed class IndicatorsReader(InputPaths paths, DiagnosticBag bag)
{
    /// <summary>The system, or null with an error reported.</summary>
    public IndicatorSystem? Read(RecipeNode indicators, RecipeNode? subsystems)
    {
        var (rows, file, select) = Rows(indicators);
        var listed = subsystems is null ? null : Groups(subsystems, "subsystems");
        if (rows is null || (subsystems is not null && listed is null)) return null;

        var own = new DiagnosticBag();
        var chosen = new SubsystemChoice(rows, file, own).Choose(listed?.Select(s => s.Code).ToList(), select);
        if (!own.HasErrors && listed is not null) chosen = ListedGroup.Describe(chosen, listed, own);
        if (!own.HasErrors) own.AddRange(IndicatorSystem.Check(chosen));
        bag.AddRange(own.ToList());
        return own.HasErrors ? null : new IndicatorSystem(chosen);
    }

    private (IReadOnlyList<IndicatorRow>? Rows, string? File, IReadOnlyList<string>? Select) Rows(RecipeNode node)
    {
        switch (node)
        {
            case RecipeScalar path:
                return (Table(paths.Full(path.Text), null), paths.Full(path.Text), null);
            case RecipeMap map:
                var keys = new RecipeKeys(map, "indicators", bag);
                var file = keys.Required("path", "the CSV file of indicators") is { } written ? keys.TextOf(written, "path") : null;
                var (select, dimensions) = (keys.Texts("select"), keys.Texts("dimensions"));
                keys.Done();
                return file is null ? (null, null, null) : (Table(paths.Full(file), dimensions), paths.Full(file), select);
            default:
                var rows = ((RecipeList)node).Items.Select(Inline).ToList();
                return rows.Contains(null) ? (null, null, null) : ([.. rows.OfType<IndicatorRow>()], node.Location.File, null);
        }
    }

    private IReadOnlyList<IndicatorRow>? Table(string path, IReadOnlyList<string>? dimensions)
    {
        try
        {
            var table = IndicatorTable.Read(path, dimensions);
            bag.AddRange(table.Diagnostics);
            return table.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : table.Rows;
        }
        catch (FusionMetricsException exception)
        {
            bag.AddRange(exception.Diagnostics);
            return null;
        }
    }

    private IndicatorRow? Inline(RecipeNode node)
    {
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says(
                $"An indicator is a map, such as {{ code: gdp, subsystem: value, direction: benefit }}, but this is {node.Kind}.", node.Location));
            return null;
        }
        var keys = new RecipeKeys(map, "an indicator", bag);
        var code = keys.Required("code", "the heading of its column") is { } c ? keys.TextOf(c, "code") : null;
        var subsystem = keys.Required("subsystem", "the subsystem it belongs to") is { } s ? keys.TextOf(s, "subsystem") : null;
        var direction = keys.Choice("direction", [.. Enum.GetValues<Direction>().Select(d => (d.Word, d))]);
        var indicator = new Indicator(code ?? "", direction)
        {
            Name = keys.Text("name"), NameZh = keys.Text("name_zh"), Unit = keys.Text("unit"), UnitZh = keys.Text("unit_zh"), Bounds = BoundsOf(keys), Ideal = IdealOf(keys), Weight = keys.Number("weight"),
            Denominator = keys.Text("denominator"),
        };
        var dimensions = keys.Node("dimension") is RecipeScalar one ? [one.Text] : keys.Texts("dimension") ?? [];
        keys.Done();
        return code is null || subsystem is null ? null : new IndicatorRow(node.Location.Line ?? 0, subsystem, indicator) { Dimensions = dimensions };
    }

    // target: 5, or target: [2, 5].
    private static Bounds? IdealOf(RecipeKeys keys)
    {
        if (keys.Node("target") is not { } node) return null;
        if (node is RecipeList { Items: [var first, var last] })
            return keys.NumberOf(first, "target") is { } low && keys.NumberOf(last, "target") is { } high ? new Bounds(low, high) : null;
        return keys.NumberOf(node, "target") is { } point ? new Bounds(point, point) : null;
    }

    private Bounds? BoundsOf(RecipeKeys keys)
    {
        var (lower, upper) = (keys.Number("lower"), keys.Number("upper"));
        if (lower is { } low && upper is { } high) return new Bounds(low, high);
        if (lower is not null || upper is not null)
            bag.Add(RecipeRules.MissingKey.Says("An indicator with bounds needs both 'lower' and 'upper'.", keys.Location));
        return null;
    }

    private List<ListedGroup>? Groups(RecipeNode node, string key)
    {
        if (node is not RecipeList list)
        {
            bag.Add(RecipeRules.WrongValue.Says($"'{key}' must be a list, such as [innovation, value], but is {node.Kind}.", node.Location));
            return null;
        }
        return [.. list.Items.Select(Listed).OfType<ListedGroup>()];
    }

    private ListedGroup? Listed(RecipeNode node)
    {
        if (node is RecipeScalar code) return new ListedGroup(code.Text, node.Location);
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says($"A subsystem or dimension is its code, or a map with code, name, weight and dimensions, but this is {node.Kind}.", node.Location));
            return null;
        }
        var keys = new RecipeKeys(map, "a subsystem", bag);
        var listed = keys.Required("code", "the code of the subsystem or dimension") is { } c && keys.TextOf(c, "code") is { } text
            ? new ListedGroup(text, node.Location)
            {
                Name = keys.Text("name"), Weight = keys.Number("weight"),
                Dimensions = keys.Node("dimensions") is { } dimensions ? Groups(dimensions, "dimensions") : null,
            }
            : null;
        keys.Done();
        return listed;
    }
}
