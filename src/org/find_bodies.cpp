#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"
#include "org/reading_scope.hpp"

namespace luoshi::org {

namespace {

Problem unknown_body() { return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"}; }

Result<BodyLine> readable_body(Work& work, BodyId id) {
    const auto body = find_body(work, id);
    if (!body || !work.actor().may(permissions::read, body->path)) return unknown_body();
    return *body;
}

}  // namespace

Result<std::vector<PathRange>> ranges_for(Work& work, const Permission& permission, const std::optional<BodyId>& body) {
    if (body) {
        const auto line = find_body(work, *body);
        if (!line || !work.actor().may(permission, line->path)) return unknown_body();
        return std::vector{below(line->path)};
    }
    std::vector<PathRange> ranges;
    for (const auto& scope : work.actor().scopes(permission)) ranges.push_back(below(scope));
    return ranges;
}

Result<std::vector<BodyLine>> show_bodies(Work& work, const ShowBodies& query) {
    const auto day = query.as_of.value_or(work.today());
    if (query.parent) {
        TRY(const BodyLine parent, readable_body(work, *query.parent));
        return work.all<BodyLine>(queries::children_as_of, parent.id, day);
    }
    std::vector<BodyLine> tops;
    for (const auto& scope : work.actor().scopes(permissions::read)) {
        const auto codes = codes_of(scope);
        const auto top = find_body_by_code(work, codes.empty() ? "430000" : codes.back());
        if (!top) continue;
        if (auto then = find_body(work, top->id, day)) tops.push_back(*std::move(then));
    }
    return tops;
}

Result<BodyPage> show_body(Work& work, const ShowBody& query) {
    TRY(const BodyLine body, readable_body(work, query.id));
    return page_of(work, body);
}

Result<http::Page<BodyLine>> search_bodies(Work& work, const SearchBodies& query) {
    TRY(const auto ranges, ranges_for(work, permissions::read, query.body));
    const std::string kind(query.kind ? json::enum_name(*query.kind) : "");
    const auto text = escape_like(query.text);
    return page_through<BodyLine>(
        ranges, query.cursor, page_size(query.limit),
        [&](const PathRange& range, const std::string& after, int count) {
            return work.all<BodyLine>(queries::search_bodies, range.from, range.until, after, text, kind, count);
        },
        [](const BodyLine& body) { return body.path; });
}

Result<http::Page<SchoolLine>> find_schools(Work& work, const FindSchools& query) {
    TRY(const auto ranges, ranges_for(work, permissions::read, query.body));
    const std::string stage(query.stage ? json::enum_name(*query.stage) : "");
    const std::string tier(query.tier ? json::enum_name(*query.tier) : "");
    return page_through<SchoolLine>(
        ranges, query.cursor, page_size(query.limit),
        [&](const PathRange& range, const std::string& after, int count) {
            return work.all<SchoolLine>(queries::find_schools, range.from, range.until, after, stage, tier, query.closed.value_or(false), count);
        },
        [](const SchoolLine& school) { return school.path; });
}

Result<Region> show_region(Work& work, const ShowRegion& query) {
    auto id = query.body ? query.body : work.actor().body;
    if (!id) {  // nobody's body: the first of the tops that the actor may see
        const auto scopes = work.actor().scopes(permissions::read);
        const auto codes = scopes.empty() ? std::vector<std::string>{} : codes_of(scopes.front());
        const auto top = find_body_by_code(work, codes.empty() ? "430000" : codes.back());
        if (scopes.empty() || !top) return unknown_body();
        id = top->id;
    }
    Region region;
    TRY(region.body, readable_body(work, *id));
    for (auto& ancestor : ancestors_of(work, region.body.path)) {
        if (work.actor().may(permissions::read, ancestor.path)) region.ancestors.push_back(std::move(ancestor));
    }
    work.each(
        queries::region_children,
        [&](const storage::Row& row) {
            region.children.push_back({Work::from_row<BodyLine>(row), row.get<std::int64_t>(12), row.get<std::int64_t>(13)});
        },
        region.body.id);
    return region;
}

Result<http::Page<PublicBody>> find_public_bodies(Work& work, const FindPublicBodies& query) {
    const int limit = page_size(query.limit);
    http::Page<PublicBody> page;
    page.items = work.all<PublicBody>(queries::public_bodies, query.cursor.value_or(""), escape_like(query.text.value_or("")), limit + 1);
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = page.items.back().code;
    }
    return page;
}

}  // namespace luoshi::org
