using System.Runtime.CompilerServices;

namespace FusionMetrics;

/// <summary>
/// The methods of a stage for each level of an indicator system, from the indicators up: the first works on the indicators of a group, the
/// next on the dimensions made of such groups, and so on. Immutable.
/// </summary>
[CollectionBuilder(typeof(MethodsByLevel), nameof(Of))]
public sealed class MethodsByLevel : IReadOnlyList<MethodChoice>, IEquatable<MethodsByLevel>
{
    private readonly MethodChoice[] methods;

    private MethodsByLevel(MethodChoice[] methods)
        => this.methods = methods.Length > 0 ? methods : throw new ArgumentException("Name at least one method.", nameof(methods));

    /// <summary>The number of methods named.</summary>
    public int Count => methods.Length;

    /// <summary>The method of a level.</summary>
    /// <param name="index">The level, from 0 to the number of methods named less one.</param>
    public MethodChoice this[int index] => methods[index];

    /// <summary>Makes a list of methods: what a collection expression <c>["entropy", "equal"]</c> stands for.</summary>
    /// <param name="methods">The methods, from the indicators up; at least one.</param>
    /// <returns>The list.</returns>
    public static MethodsByLevel Of(params ReadOnlySpan<MethodChoice> methods) => new(methods.ToArray());

    /// <summary>The same method at every level that the stage has one for.</summary>
    /// <param name="method">The method.</param>
    public static implicit operator MethodsByLevel(MethodChoice method) => Of(method);

    /// <summary>The same method at every level that the stage has one for, with its default options.</summary>
    /// <param name="id">The id in the catalog.</param>
    public static implicit operator MethodsByLevel(string id) => Of(new MethodChoice(id));

    /// <inheritdoc/>
    public IEnumerator<MethodChoice> GetEnumerator() => ((IEnumerable<MethodChoice>)methods).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether another list has the same methods with the same options.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(MethodsByLevel? other) => other is not null && methods.SequenceEqual(other.methods);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MethodsByLevel);

    /// <inheritdoc/>
    public override int GetHashCode() => methods.Aggregate(0, (hash, method) => HashCode.Combine(hash, method));

    /// <summary>The ids, with commas between.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", methods.Select(m => m.Id));
}
