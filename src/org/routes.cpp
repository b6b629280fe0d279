#include "org/api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::org {

namespace {

using namespace http;

constexpr Route rows[] = {
    get<&find_public_bodies>("/api/public/bodies", "findPublicBodies", public_access),
    get<&show_bodies>("/api/bodies", "showBodies", permissions::read),
    get<&search_bodies>("/api/bodies/search", "searchBodies", permissions::read),
    get<&show_expansion>("/api/bodies/expansion", "expandBodies", permissions::read),
    get<&show_region>("/api/region", "showRegion", permissions::read),
    get<&show_body>("/api/bodies/{id}", "showBody", permissions::read),
    post<&open_body>("/api/bodies", "openBody", permissions::write),
    post<&rename_body>("/api/bodies/{id}/rename", "renameBody", permissions::write),
    post<&change_body_kind>("/api/bodies/{id}/kind", "changeBodyKind", permissions::write),
    post<&move_body>("/api/bodies/{id}/move", "moveBody", permissions::write),
    post<&merge_bodies>("/api/bodies/{id}/merge", "mergeBodies", permissions::write),
    post<&merge_into_new>("/api/bodies/{id}/merge-new", "mergeIntoNewBody", permissions::write),
    ask<&preview_change>("/api/bodies/{id}/ahead", "previewBodyChange", permissions::write),
    post<&split_body>("/api/bodies/{id}/split", "splitBody", permissions::write),
    post<&close_body>("/api/bodies/{id}/close", "closeBody", permissions::write),
    post<&move_to_county>("/api/bodies/{id}/county", "moveToCounty", permissions::write),
    get<&find_schools>("/api/schools", "findSchools", permissions::read),
    put<&correct_school>("/api/schools/{id}", "correctSchool", permissions::write),
    get<&find_posts>("/api/bodies/{body}/posts", "findPosts", permissions::read),
    post<&open_post>("/api/posts", "openPost", permissions::posts),
    post<&close_post>("/api/posts/{id}/close", "closePost", permissions::posts),
    post<&appoint_holder>("/api/posts/{id}/holders", "appointHolder", permissions::posts),
    post<&end_holding>("/api/posts/{id}/holders/{holding}/end", "endHolding", permissions::posts),
    get<&show_terms>("/api/bodies/{body}/terms", "showTerms", permissions::read),
    put<&fix_term>("/api/bodies/{body}/terms", "fixTerm", permissions::calendar),
    get<&show_working_years>("/api/working-days", "showWorkingYears", signed_in),
    put<&enter_working_year>("/api/working-days/{year}", "enterWorkingYear", permissions::working_days),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::org
