using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FusionMetrics.Samples.Api;

/// <summary>Wrong input becomes a problem (RFC 9457) that carries every diagnostic; a client that went away gets nothing.</summary>
public sealed class Problems(IProblemDetailsService service) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return true;
        if (exception is not FusionMetricsException wrong) return false;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        var problem = new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = "The recipe or the panel is wrong." };
        problem.Extensions["diagnostics"] = wrong.Diagnostics.Select(DiagnosticAnswer.Of).ToList();
        return await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }
}
