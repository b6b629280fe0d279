#include "reporting/place.hpp"

namespace luoshi::reporting {
namespace {

Problem no_such_body() { return {Code::missing, "no-such-body", "没有这个机构，或者您看不到它", "there is no such body, or not for you"}; }

ReportLevel level_of(const org::BodyLine& body) {
    if (body.kind == org::BodyKind::school || body.kind == org::BodyKind::vocational_school) return ReportLevel::school;
    switch (body.level) {
        case org::Level::province: return ReportLevel::province;
        case org::Level::prefecture: return ReportLevel::prefecture;
        case org::Level::county: return ReportLevel::county;
    }
    return ReportLevel::county;
}

// A department reports for its government: the path without its own part.
std::string government_path(const org::BodyLine& body) { return body.path.substr(0, body.path.rfind('/', body.path.size() - 2) + 1); }

// The last code of a path.
std::string last_code(std::string_view path) {
    path.remove_suffix(1);
    return std::string(path.substr(path.rfind('/') + 1));
}

bool reports_itself(const org::BodyLine& body) { return body.kind != org::BodyKind::department && body.kind != org::BodyKind::outside_body; }

}  // namespace

Result<Place> place_for(Work& work, const std::optional<BodyId>& asked, const Permission& permission) {
    const auto& actor = work.actor();
    const auto id = asked ? asked : actor.body;
    auto body = id ? org::find_body(work, *id) : org::find_body_by_code(work, "430000");
    if (!body || !actor.may(permission, body->path)) return no_such_body();
    auto place = place_of(work, *body);
    if (!place) return no_such_body();
    return std::move(*place);
}

std::optional<Place> place_of(Work& work, const org::BodyLine& given) {
    std::optional<org::BodyLine> body = given;
    while (body && !reports_itself(*body)) body = org::find_body_by_code(work, last_code(government_path(*body)));
    if (!body) return std::nullopt;
    return Place{body->id, body->code, body->county, body->name, body->path, level_of(*body)};
}

}  // namespace luoshi::reporting
