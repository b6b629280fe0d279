#include "rules/held_rows.hpp"
#include "rules/permissions.hpp"
#include "rules/queries.hpp"
#include "rules/schools.hpp"
#include "rules/store.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {
namespace {

struct SchoolKind {
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(SchoolKind, (), (stage, tier))

// A school asks for its own stages and area; anything else for what the reader chose.
Circle circle_of(Work& work, const org::BodyLine& body, const ShowHeld& query) {
    Circle circle;
    if (const auto school = work.one<SchoolKind>(queries::school_of_body, body.id)) {
        circle.stages = stages_of(school->stage);
        circle.tier = school->tier;
    }
    if (query.stage) circle.stages = {*query.stage};
    if (query.tier) circle.tier = query.tier;
    return circle;
}

std::optional<Problem> why_not_enter(Work& work, const org::BodyLine& body) {
    const auto place = place_of(work, body);
    if (!place) return place.error();
    return std::nullopt;
}

}  // namespace

Result<HeldView> show_held(Work& work, const ShowHeld& query) {
    TRY(const org::BodyLine body, find_readable_body(work, query.body));
    const auto places = places_on_line(work, body.path);
    HeldView view;
    view.on = query.on.value_or(work.today());
    view.place = places.empty() ? body.code : places.back().code;
    view.place_name = places.empty() ? body.name : places.back().name;
    view.path = body.path;
    view.rows = held_rows(Ruleset::load(work, body.path, view.on), circle_of(work, body, query));
    // Whoever may enter values for any body of this place finds the way there.
    const auto own = work.actor().body ? org::find_body(work, *work.actor().body) : std::nullopt;
    if (work.actor().may_somewhere(permissions::write) && own) {
        view.actions.push_back(action_view("enter", "录入规则", "Enter a rule", why_not_enter(work, *own)));
    }
    return view;
}

}  // namespace luoshi::rules
