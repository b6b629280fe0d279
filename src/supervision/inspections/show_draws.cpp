// Draws as the office sees them, and as everybody does.
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

struct PickRow {
    std::string stratum;
    std::int64_t place = 0;
    std::int64_t chosen = 0;
    std::string code;
    std::string name;
    std::int64_t score = 0;
};
BOOST_DESCRIBE_STRUCT(PickRow, (), (stratum, place, chosen, code, name, score))
struct LineRow {
    std::string stratum;
    std::int64_t place = 0;
    std::string inspector;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (stratum, place, inspector))

std::vector<InspectionPickView> picks_of(Work& work, const DrawHead& head) {
    std::map<std::pair<std::string, std::int64_t>, std::vector<std::string>> lines;
    for (auto& row : work.all<LineRow>(queries::lines_of, head.county, head.id)) lines[{row.stratum, row.place}].push_back(std::move(row.inspector));
    std::vector<InspectionPickView> picks;
    for (auto& row : work.all<PickRow>(queries::picks_of, head.county, head.id)) {
        auto& line = lines[{row.stratum, row.place}];
        picks.push_back({row.stratum, row.place, row.chosen != 0, row.code, row.name, row.score, std::move(line)});
    }
    return picks;
}

// What everybody may know.
InspectionDrawView public_view(Work& work, const DrawHead& head) {
    InspectionDrawView view;
    view.id = head.id;
    view.county = head.county;
    view.version = head.version;
    view.plan = head.plan;
    view.plan_title = head.plan_title;
    view.office_name = head.office_name;
    view.matters = head.plan_content.matters;
    view.state = head.state;
    view.algorithm = head.algorithm;
    view.list_digest = head.list_digest;
    view.strata = head.figures.strata;
    view.inspectors = head.figures.inspectors;
    view.commitment = head.commitment;
    view.public_source = head.public_source;
    view.announced_at = head.announced_at;
    view.draws_at = head.draws_at;
    view.visits_until = head.visits_until;
    if (head.state == InspectionDrawState::confirmed || head.state == InspectionDrawState::drawn) view.public_value = head.public_value;
    if (head.state == InspectionDrawState::drawn) {
        view.drawn_at = head.drawn_at;
        view.secret = head.secret;
        view.seed = head.seed;
        view.record_sha256 = head.record_sha256;
        view.picks = picks_of(work, head);
    }
    view.events = work.all<InspectionEventView>(queries::events_of, head.county, head.id);
    return view;
}

}  // namespace

Result<http::Page<InspectionDrawRow>> find_draws(Work& work, const FindInspectionDraws& query) {
    TRY(const DrawId after, read_cursor<DrawId>(query.cursor));
    const auto limit = page_size(query.limit);
    return page_of(work.all<InspectionDrawRow>(queries::find_draws, key_set(work.actor().scopes(permissions::read)), query.body.value_or(""),
                                               query.plan ? query.plan->to_string() : std::string(), after, limit + 1),
                   limit);
}

Result<InspectionDrawView> show_draw(Work& work, const OneInspectionDraw& query) {
    const auto head = find_draw(work, query.id);
    const auto& actor = work.actor();
    if (!head || !(actor.may(permissions::draw, head->office_path) || actor.may(permissions::read, head->office_path))) return no_such_draw();
    auto view = public_view(work, *head);
    if (!actor.may(permissions::draw, head->office_path)) return view;
    // The second person types what they read in public, not what they read here.
    if (head->state == InspectionDrawState::entered && head->entered_by == actor_key(actor)) view.public_value = head->public_value;
    view.actions.push_back(action("enter_value", why_not_enter(*head, work.now())));
    view.actions.push_back(action("confirm_value", why_not_confirm(*head, actor)));
    view.actions.push_back(action("take_back", why_not_take_back(*head)));
    view.actions.push_back(action("run", why_not_run(*head)));
    view.actions.push_back(action("cancel", why_not_cancel(*head, work.now())));
    return view;
}

Result<http::Page<InspectionDrawRow>> find_public_draws(Work& work, const FindPublicInspectionDraws& query) {
    TRY(const DrawId after, read_cursor<DrawId>(query.cursor));
    const auto limit = page_size(query.limit);
    return page_of(work.all<InspectionDrawRow>(queries::find_public_draws, after, limit + 1), limit);
}

Result<InspectionDrawView> show_public_draw(Work& work, const OneInspectionDraw& query) {
    const auto head = find_draw(work, query.id);
    if (!head) return no_such_draw();
    return public_view(work, *head);
}

Result<http::FileReply> fetch_record(Work& work, const OneInspectionDraw& query) {
    const auto head = find_draw(work, query.id);
    if (!head) return no_such_draw();
    auto record = work.one<std::string>(queries::record_of, head->county, head->id);
    if (!record) return Problem{Code::conflict, "not-drawn", "还没有抽取，抽取后才有记录", "there is a record once the draw is run"};
    return http::FileReply{"inspection-" + head->id.to_string() + ".json", "application/json", std::move(*record)};
}

Result<http::FileReply> fetch_list(Work& work, const OneInspectionDraw& query) {
    const auto head = find_draw(work, query.id);
    if (!head) return no_such_draw();
    auto list = work.one<std::string>(queries::list_of, head->county, head->id);
    if (!list) return no_such_draw();
    return http::FileReply{"list-" + head->id.to_string() + ".txt", "text/plain; charset=utf-8", std::move(*list)};
}

}  // namespace luoshi::supervision::inspections
