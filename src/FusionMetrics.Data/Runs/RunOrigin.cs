using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Runs;

/// <summary>What a run was made from.</summary>
/// <param name="Operation">What was done: <c>evaluate</c>, <c>score</c> or <c>screen</c>.</param>
/// <param name="Recipe">The recipe file; for a scoring, the model's recipe with the new panel as its source.</param>
/// <param name="Model">The model file; null unless the run was a scoring.</param>
internal sealed record RunOrigin(string Operation, RecipeFile Recipe, string? Model)
{
    /// <summary>Every file that was read.</summary>
    public IEnumerable<string> Inputs => Model is null ? Recipe.Inputs : [Model, .. Recipe.Inputs];

    /// <summary>The recipe as resolved, paths relative to its folder.</summary>
    public JsonObject RecipeJson(MethodCatalog catalog)
        => new RecipeWriter(catalog).Write(Recipe);

    /// <summary>SHA-256 of a file, as lower-case hexadecimal digits.</summary>
    public static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
