using FusionMetrics.Methods;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Reads the text of a recipe, YAML or JSON (which is YAML too), into nodes with their places. Bounded in size and depth, and without
/// anchors and aliases, so that no small text can grow large.
/// </summary>
internal sealed class RecipeText
{
    private const int MostDepth = 32;

    private readonly Parser parser;
    private readonly string? file;
    private readonly DiagnosticBag bag;

    private RecipeText(string text, string? file, DiagnosticBag bag)
    {
        parser = new Parser(new StringReader(text));
        this.file = file;
        this.bag = bag;
    }

    /// <summary>The map that the text is, or null with at least one error reported.</summary>
    public static RecipeMap? Parse(string text, string? file, DiagnosticBag bag)
    {
        try
        {
            return new RecipeText(text, file, bag).Document();
        }
        catch (YamlException exception)
        {
            bag.Add(RecipeRules.Syntax.Says($"This is neither YAML nor JSON: {Sentence(exception)}.", Place(file, exception.Start)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser gives up this way on an unclosed flow collection, without a position.
            bag.Add(RecipeRules.Syntax.Says("This is neither YAML nor JSON: a '{' or '[' is not closed.", DiagnosticLocation.In(file)));
            return null;
        }
    }

    private RecipeMap? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.Accept<DocumentStart>(out _))
        {
            bag.Add(RecipeRules.Syntax.Says("The recipe is empty. It needs at least panel and indicators.", DiagnosticLocation.In(file, 1)));
            return null;
        }
        parser.Consume<DocumentStart>();
        var root = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            bag.Add(RecipeRules.Syntax.Says("A recipe is one document, but a second begins here. Remove the '---'.", Place(file, second.Start)));
        if (root is RecipeMap map) return map;
        bag.Add(RecipeRules.Syntax.Says($"A recipe is a map of keys and values, but this is {root.Kind}.", root.Location));
        return null;
    }

    private RecipeNode Node(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
            throw new YamlException(alias.Start, alias.End, "aliases (*name) are not allowed in a recipe: write the value out");
        if (depth > MostDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {MostDepth} deep");
        if (parser.TryConsume<Scalar>(out var scalar)) return new RecipeScalar(scalar.Value, Place(file, scalar.Start));
        return parser.Accept<SequenceStart>(out _) ? List(depth) : Map(depth);
    }

    private RecipeList List(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<RecipeNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new RecipeList(items, Place(file, start.Start));
    }

    private RecipeMap Map(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<KeyValuePair<RecipeScalar, RecipeNode>>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var written = parser.Consume<Scalar>();
            var key = new RecipeScalar(written.Value, Place(file, written.Start));
            var value = Node(depth + 1);
            if (entries.Any(e => e.Key.Text == key.Text))
                bag.Add(RecipeRules.WrongValue.Says($"Key '{key.Text}' stands here a second time. Keep one of them.", key.Location));
            else entries.Add(KeyValuePair.Create(key, value));
        }
        return new RecipeMap(entries, Place(file, start.Start));
    }

    private static DiagnosticLocation Place(string? file, Mark mark) => DiagnosticLocation.In(file, (int)mark.Line, (int)mark.Column);

    private static string Sentence(YamlException exception) => exception.Message.TrimEnd('.');
}
