using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads which path is planned.</summary>
internal sealed class PathReader(DiagnosticBag bag)
{
    public static readonly (string, PathSchedule)[] Schedules = [("early", PathSchedule.Early), ("steady", PathSchedule.Steady)];

    public static readonly (string, PathSpeed)[] SpeedWords = [("panel", PathSpeed.Panel), ("region", PathSpeed.Region), ("unlimited", PathSpeed.Unlimited)];

    public static readonly (string, PathAllocation)[] Allocations = [("mean", PathAllocation.Mean), ("least", PathAllocation.Least), ("count", PathAllocation.Count)];

    private const string NextGrade = "next";

    public PathRecipe? Read(RecipeNode node)
    {
        if (Map(node, "path", "{ region: UZB, goal: { grade: next } }") is not { } map) return null;
        var keys = new RecipeKeys(map, "path", bag);
        var usual = new PathRecipe();
        var read = new PathRecipe
        {
            Region = keys.Text("region"), Period = keys.Period("period"), Series = keys.Text("series"),
            Goal = keys.Node("goal") is { } goal ? Goal(goal) : null,
            Budget = keys.Number("budget"), Years = keys.Whole("years", 1, int.MaxValue), Periods = keys.Whole("periods", 1, int.MaxValue),
            Schedule = keys.Choice("schedule", Schedules), Speed = keys.Choice("speed", SpeedWords),
            Costs = Numbers(keys, "costs"), Bounds = Ranges(keys, "bounds"), Speeds = Numbers(keys, "speeds"), Fixed = keys.Texts("fixed") ?? [],
            Alternatives = keys.Whole("alternatives", 1, int.MaxValue) ?? usual.Alternatives,
            Allocate = keys.Node("allocate") is null ? null : keys.Choice("allocate", Allocations), Regions = keys.Texts("regions") ?? [],
        };
        keys.Done();
        return read;
    }

    /// <summary>The goal of a grade, as it is written: <c>next</c>, a number or a name.</summary>
    public static PathGoal OfGrade(string text) => text == NextGrade ? PathGoal.NextGrade : PathGoal.OfGrade(text);

    private PathGoal? Goal(RecipeNode node)
    {
        if (Map(node, "goal", "{ grade: next }") is not { } map) return null;
        var keys = new RecipeKeys(map, "goal", bag);
        PathGoal?[] goals =
        [
            keys.Text("grade") is { Length: > 0 } grade ? OfGrade(grade) : null,
            keys.Number("score") is { } score ? PathGoal.OfScore(score) : null,
            keys.Text("overtake") is { Length: > 0 } region ? PathGoal.Overtaking(region) : null,
        ];
        keys.Done();
        if (map.Entries.Count != 1) keys.Wrong(node, "'goal' must be one of grade, score and overtake, such as { grade: next }.");
        return Array.Find(goals, goal => goal is not null);
    }

    private Dictionary<string, double> Numbers(RecipeKeys keys, string key)
    {
        var read = new Dictionary<string, double>(StringComparer.Ordinal);
        if (keys.Node(key) is not { } node || Map(node, key, "{ rd_gdp: 2 }") is not { } map) return read;
        foreach (var (code, value) in map.Entries)
            if (keys.NumberOf(value, code.Text) is { } number) read[code.Text] = number;
        return read;
    }

    private Dictionary<string, Bounds> Ranges(RecipeKeys keys, string key)
    {
        var read = new Dictionary<string, Bounds>(StringComparer.Ordinal);
        if (keys.Node(key) is not { } node || Map(node, key, "{ rd_gdp: [0, 3] }") is not { } map) return read;
        foreach (var (code, value) in map.Entries)
            if (value is not RecipeList { Items.Count: 2 } list) keys.Wrong(value, $"The bounds of '{code.Text}' must be a list of two numbers, such as [0, 3].");
            else if (keys.NumbersOf(list, code.Text) is { } ends) read[code.Text] = new Bounds(ends[0], ends[1]);
        return read;
    }

    private RecipeMap? Map(RecipeNode node, string key, string example)
    {
        if (node is RecipeMap map) return map;
        bag.Add(RecipeRules.WrongValue.Says($"'{key}' must be a map, such as {example}.", node.Location));
        return null;
    }
}
