using System.Text;
using Microsoft.CodeAnalysis;

namespace ApiReference;

/// <summary>Declarations as C# writes them.</summary>
internal static class Signatures
{
    private const SymbolDisplayMiscellaneousOptions Written =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral;

    public static SymbolDisplayFormat ShortName { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Written);

    private static readonly SymbolDisplayFormat TypeName = ShortName.WithGenericsOptions(
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Written);

    private static readonly SymbolDisplayFormat Heading = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: Written);

    /// <summary>The declaration of a member.</summary>
    public static string Of(ISymbol member) => member.ToDisplayString(Member);

    /// <summary>A member in a heading: its name, and the types of its parameters where others have the same name.</summary>
    public static string HeadingOf(ISymbol member, bool isOverloaded)
        => isOverloaded || member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } ? member.ToDisplayString(Heading) : member.ToDisplayString(Heading.WithMemberOptions(SymbolDisplayMemberOptions.None));

    /// <summary>The declaration of a type, with what it is made of.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate) return $"public delegate {type.DelegateInvokeMethod!.ReturnType.ToDisplayString(ShortName)} {type.ToDisplayString(TypeName)}({Parameters(type.DelegateInvokeMethod)})";
        var text = new StringBuilder("public ");
        if (type.IsStatic) text.Append("static ");
        else if (type is { IsAbstract: true, TypeKind: TypeKind.Class }) text.Append("abstract ");
        else if (type is { IsSealed: true, TypeKind: TypeKind.Class }) text.Append("sealed ");
        if (type is { IsReadOnly: true, TypeKind: TypeKind.Struct }) text.Append("readonly ");
        if (type.IsRefLikeType) text.Append("ref ");
        text.Append(type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct ",
            { IsRecord: true } => "record ",
            { TypeKind: TypeKind.Struct } => "struct ",
            { TypeKind: TypeKind.Interface } => "interface ",
            { TypeKind: TypeKind.Enum } => "enum ",
            _ => "class ",
        });
        var name = type.ToDisplayString(TypeName);
        var constraints = name.IndexOf(" where ", StringComparison.Ordinal);
        text.Append(constraints < 0 ? name : name[..constraints]);
        var bases = Bases(type).Select(b => b.ToDisplayString(ShortName)).ToList();
        if (bases.Count > 0) text.Append(" : ").AppendJoin(", ", bases);
        return text.Append(constraints < 0 ? "" : name[constraints..]).ToString();
    }

    private static string Parameters(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(p => p.ToDisplayString(Member)));

    // What a record or a struct implements by itself says nothing.
    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum) yield break;
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }) yield return parent;
        foreach (var contract in type.Interfaces)
            if (Library.IsVisible(contract) && !(type.IsRecord && contract.Name == "IEquatable")) yield return contract;
    }
}
