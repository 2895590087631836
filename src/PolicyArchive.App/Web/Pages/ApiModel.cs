using System.Collections.Immutable;
using PolicyArchive.App.Web.Describing;

namespace PolicyArchive.App.Web.Pages;

/// <summary>What programs can ask of this archive.</summary>
/// <param name="Home">Address of the host, as its reader reached it.</param>
public sealed record ApiModel(ImmutableArray<ApiOperation> Operations, string Home);
