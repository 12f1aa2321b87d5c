namespace FusionMetrics.Methods;

/// <summary>A method in the catalog: what it is called, what it computes, where that comes from, which options it takes.</summary>
public abstract class Method
{
    private protected Method(MethodFamily family, string id, MethodDescription description, OptionSet options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(options);
        Family = family;
        Id = id;
        Description = description;
        Options = options;
    }

    /// <summary>The family.</summary>
    public MethodFamily Family { get; }

    /// <summary>The id by which recipes name it, such as <c>entropy</c>. Unique in its family.</summary>
    public string Id { get; }

    /// <summary>What it computes and where that comes from.</summary>
    public MethodDescription Description { get; }

    /// <summary>Its options.</summary>
    public OptionSet Options { get; }

    /// <summary>The interface of the family, such as <c>IWeighting</c>.</summary>
    public abstract Type Contract { get; }

    /// <summary>Makes the method.</summary>
    /// <param name="options">Its options; null for the defaults.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentException">The options are those of another method.</exception>
    public abstract object CreateObject(MethodOptions? options = null);

    /// <summary>The method in a catalog: itself, unless it is made of others.</summary>
    internal virtual Method In(MethodCatalog catalog) => this;
}
