namespace FusionMetrics.Methods;

/// <summary>A method and how it is made from its options.</summary>
internal sealed class MethodWithOptions<TContract, TOptions>(
    MethodFamily family, string id, MethodDescription description, OptionSet<TOptions> options, Func<TOptions, TContract> create)
    : Method<TContract>(family, id, description, options)
    where TContract : class
    where TOptions : MethodOptions
{
    public override TContract Create(MethodOptions? options = null) => (options ?? Options.Defaults) is TOptions own
        ? create(own)
        : throw new ArgumentException($"{Family} method '{Id}' takes {typeof(TOptions).Name}, not {options!.GetType().Name}.", nameof(options));
}
