// The organiser's page of one event, and the steps from the opened codes to the end.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "platform/access/actor_key.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"
#include "programmes/events/competitions/totals.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

struct LayerRow {
    std::int64_t layer = 1;
    std::string drawn_by, drawn_by_name, commitment, record;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(LayerRow, (), (layer, drawn_by, drawn_by_name, commitment, record, at))
struct MarkRow {
    std::string judge, entry;
    scoring::Facts facts;
};
BOOST_DESCRIBE_STRUCT(MarkRow, (), (judge, entry, facts))

std::vector<JudgeRow> judges_of(Work& work, const AtEvent& at) {
    std::vector<JudgeRow> rows;
    for (const auto& judge : work.all<JudgeEntry>(queries::judges_of_event, at.edition.county, at.edition.id, at.event.key)) {
        JudgeRow row{judge.id, judge.name, judge.unit_name, judge.declared_at, {}, judge.signed_at, judge.sha256 == "excused"};
        work.each(
            queries::avoidances_of_judge,
            [&](const storage::Row& pair) {
                const auto relation = pair.get<Avoidance>(1);
                row.avoids.push_back({pair.get<std::string>(0), relation, std::string(words_of(relation).words), std::string(words_of(relation).words_en)});
            },
            judge.county, judge.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CodeLayerView> layers_of(Work& work, const AtEvent& at) {
    std::vector<CodeLayerView> views;
    for (const auto& layer : work.all<LayerRow>(queries::layers_of_event, at.edition.county, at.edition.id, at.event.key)) {
        const bool mine = layer.drawn_by == actor_key(work.actor());
        views.push_back({layer.layer, layer.drawn_by_name, layer.at, layer.commitment, mine, at.facts.opened_by ? layer.record : std::string{}});
    }
    return views;
}

CompetitionAction step(const AtEvent& at, std::string act, CompetitionPhase wanted, bool other_person = true) {
    const bool now = at.facts.phase() == wanted;
    if (now && !other_person) return action(std::move(act), false, "上一步由您办理，请由另一人办理", "you took the step before; another person takes this one");
    const auto is = words_of(at.facts.phase());
    return action(std::move(act), now, "赛项现在是“" + std::string(is.words) + "”", "the event stands at “" + std::string(is.words_en) + "”");
}

std::vector<CompetitionAction> actions_of(Work& work, const AtEvent& at, const EventDeskView& view) {
    std::vector<CompetitionAction> actions;
    const auto me = actor_key(work.actor());
    const auto& closes = at.edition.content().closes;
    const bool over = work.today() > closes && view.waiting == 0;
    const auto early = [&](CompetitionAction one) {
        if (!one.possible || over) return one;
        return view.waiting > 0 ? action(one.act, false, fmt::format("还有 {} 份报名没有审核", view.waiting), fmt::format("{} entries wait to be confirmed", view.waiting))
                                : action(one.act, false, "报名到 " + closes.to_string() + " 截止", "registration runs until " + closes.to_string());
    };
    if (at.edition.mode == EditionMode::showcase) {
        actions.push_back(early(step(at, "announce", CompetitionPhase::registering)));
    } else {
        actions.push_back(action("appoint", at.facts.layers < 2, "编码已抽取，不能再增加评委", "the codes are drawn, nobody joins any more"));
        actions.push_back(early(step(at, "draw1", CompetitionPhase::registering)));
        const bool first_mine = std::ranges::any_of(view.layers, [](const auto& layer) { return layer.mine; });
        actions.push_back(step(at, "draw2", CompetitionPhase::first_drawn, !first_mine));
        actions.push_back(step(at, "open", CompetitionPhase::signed_off));
        actions.push_back(step(at, "announce", CompetitionPhase::opened, at.facts.opened_by != me));
    }
    auto close = step(at, "close", CompetitionPhase::announced);
    if (close.possible && work.today() <= *at.facts.appeal_until) close = action("close", false, "申诉期限到 " + at.facts.appeal_until->to_string(), "appeals run until " + at.facts.appeal_until->to_string());
    actions.push_back(std::move(close));
    return actions;
}

Result<Nothing> store_results(Work& work, const AtEvent& at) {
    const auto& edition = at.edition;
    std::vector<GivenMark> marks;
    for (auto& row : work.all<MarkRow>(queries::marks_of_event, edition.county, edition.id, at.event.key)) marks.push_back({row.judge, row.entry, std::move(row.facts)});
    TRY(const std::vector<EntryTotal> totals, totals_of(*at.event.sheet, marks, at.event.panel, at.event.ties));
    std::vector<Ranking> ranking;
    for (const auto& one : totals) ranking.push_back({one.entry, one.points, one.rank});
    const auto levels = levels_for(ranking, edition.content().awards);
    for (std::size_t i = 0; i < totals.size(); ++i)
        work.run(queries::insert_result, edition.county, totals[i].entry, 1, std::nullopt, edition.id, at.event.key, edition.mode, actor_key(work.actor()), std::nullopt, std::nullopt, std::nullopt, 0, totals[i].points,
                 totals[i].rank, levels[i]);
    return Nothing{};
}

Problem second_person() { return {Code::conflict, "second-person", "编码由您开启、成绩由您计算，请由另一人核对后公布", "you opened the codes; another person announces the results"}; }

// The last event of an edition of the province: the edition was held, its line counts it.
Result<Nothing> tell_line(Work& work, const AtEvent& at) {
    if (!at.edition.unit) return Nothing{};
    const auto& events = at.edition.content().events;
    const bool all = std::ranges::all_of(events, [&](const auto& event) { return facts_of(work, at.edition, event.key).closed_on.has_value(); });
    const auto unit = lines::find_unit(work, at.edition.county, *at.edition.unit);
    const auto line = lines::find_line(work, at.edition.county, at.edition.line);
    if (!all || !unit || !line || unit->stage != lines::UnitStage::approved || line->stages.back() != lines::UnitStage::accepted) return Nothing{};
    // Lines whose stages lie between approval and acceptance are stepped by hand.
    if (line->stages.size() < 2 || line->stages[line->stages.size() - 2] != lines::UnitStage::approved) return Nothing{};
    return lines::step_unit(work, {*at.edition.unit, lines::UnitStage::accepted, work.today(), at.edition.content().number, ""});
}

}  // namespace

Result<EventDeskView> show_event(Work& work, const OneCompetitionEvent& query) {
    TRY(const AtEvent at, event_to_run(work, query.county, query.id, query.event));
    const auto& edition = at.edition;
    EventDeskView view;
    view.id = edition.id;
    view.county = edition.county;
    view.edition_title = edition.content().title;
    view.mode = edition.mode;
    view.event = at.event;
    for (const auto& site : edition.content().sites) {
        if (site.key == at.event.site) view.site_name = site.name;
    }
    view.phase = at.facts.phase();
    view.phase_words = words_of(view.phase).words;
    view.phase_words_en = words_of(view.phase).words_en;
    work.each(
        queries::states_of_event,
        [&](const storage::Row& row) {
            const auto state = row.get<CompetitionEntryState>(0);
            auto& count = state == CompetitionEntryState::confirmed ? view.confirmed : state == CompetitionEntryState::absent ? view.absent : view.waiting;
            if (state != CompetitionEntryState::refused && state != CompetitionEntryState::withdrawn) count = row.get<std::int64_t>(1);
        },
        edition.county, edition.id, at.event.key);
    view.judges = judges_of(work, at);
    view.layers = layers_of(work, at);
    view.signatures = at.facts.signatures;
    view.signatures_needed = at.facts.judges;
    for (const auto& result : results_of(work, edition, at.event.key)) view.results.push_back(result_view(work, edition, result, true));
    view.announced_on = at.facts.announced_on;
    view.appeal_until = at.facts.appeal_until;
    view.appeals = appeals_of(work, edition, at.event.key);
    view.certificates = work.one<std::int64_t>(queries::certificate_count, edition.county, edition.id, at.event.key).value_or(0);
    view.actions = actions_of(work, at, view);
    return view;
}

Result<EventDeskView> open_codes(Work& work, const OneCompetitionEvent& command) {
    TRY(const AtEvent at, event_to_run(work, command.county, command.id, command.event));
    TRY_DO(require_partition(work, at.edition.county));
    if (at.facts.opened_by == actor_key(work.actor())) return show_event(work, command);
    if (at.facts.phase() == CompetitionPhase::sealed)
        return not_now(fmt::format("{} 名评委中有 {} 名签字，全部签字后才能开启编码", at.facts.judges, at.facts.signatures), fmt::format("{} of {} judges have signed; codes open when all have", at.facts.signatures, at.facts.judges));
    TRY_DO(require_phase(at, CompetitionPhase::signed_off));
    TRY_DO(require_no_judge(work, at));
    work.run(queries::insert_opening, at.edition.county, at.edition.id, at.event.key, at.facts.judges, at.facts.signatures, actor_key(work.actor()), work.actor().name, work.now());
    TRY_DO(store_results(work, at));
    work.record("competitions.open_codes", "competition_edition", at.edition.id.to_string(), {{"event", at.event.key}});
    return show_event(work, command);
}

Result<EventDeskView> announce_event(Work& work, const OneCompetitionEvent& command) {
    TRY(const AtEvent at, event_to_run(work, command.county, command.id, command.event));
    TRY_DO(require_partition(work, at.edition.county));
    const auto& edition = at.edition;
    if (at.facts.announced_on) return show_event(work, command);
    Date until = work.today();
    if (edition.mode == EditionMode::ranked) {
        TRY_DO(require_phase(at, CompetitionPhase::opened));
        if (at.facts.opened_by == actor_key(work.actor())) return second_person();
        TRY(const WorkingDays days, org::working_days(work));
        TRY(const Date last, days.plus_working_days(work.today(), edition.content().appeal_days));
        until = last;
    } else {
        TRY_DO(require_phase(at, CompetitionPhase::registering));
        if (work.today() <= edition.content().closes) return not_now("报名到 " + edition.content().closes.to_string() + " 截止，截止后才能公布", "registration runs until " + edition.content().closes.to_string());
        if (work.one<std::int64_t>(queries::waiting_count, edition.county, edition.id, at.event.key).value_or(0) > 0) return not_now("还有报名没有审核，请先审核完", "some entries wait to be confirmed");
    }
    work.run(queries::insert_announcement, edition.county, edition.id, at.event.key, edition.mode, at.facts.opened_by, actor_key(work.actor()), work.actor().name, work.today(), until, work.now());
    if (edition.mode == EditionMode::showcase) work.run(queries::insert_showings, edition.county, edition.id, at.event.key);
    work.record("competitions.announce", "competition_edition", edition.id.to_string(), {{"event", at.event.key}, {"appeal_until", until.to_string()}});
    work.emit("competitions.announced", {{"county", edition.county}, {"edition", edition.id.to_string()}, {"event", at.event.key}});
    return show_event(work, command);
}

Result<EventDeskView> close_event(Work& work, const OneCompetitionEvent& command) {
    TRY(const AtEvent at, event_to_run(work, command.county, command.id, command.event));
    TRY_DO(require_partition(work, at.edition.county));
    if (at.facts.closed_on) return show_event(work, command);
    TRY_DO(require_phase(at, CompetitionPhase::announced));
    if (work.today() <= *at.facts.appeal_until) return not_now("申诉期限到 " + at.facts.appeal_until->to_string() + "，之后才能结束", "appeals run until " + at.facts.appeal_until->to_string());
    for (const auto& appeal : appeals_of(work, at.edition, at.event.key)) {
        const bool waits = !appeal.first_outcome || (appeal.further_on && !appeal.second_outcome);
        const bool may_go_on = appeal.first_outcome == AppealOutcome::refused && !appeal.further_on && appeal.further_until && work.today() <= *appeal.further_until;
        if (waits || may_go_on)
            return Problem{Code::conflict, "appeals-open", waits ? appeal.body_name + "的申诉还没有裁决" : appeal.body_name + "在 " + appeal.further_until->to_string() + " 前还可以再次申诉",
                           waits ? "an appeal is not decided yet" : "an appeal may still go to the second instance"};
    }
    work.run(queries::insert_close, at.edition.county, at.edition.id, at.event.key, *at.facts.appeal_until, work.today(), work.now(), actor_key(work.actor()), work.actor().name);
    const auto issued = issue_certificates(work, at);
    TRY_DO(tell_line(work, at));
    work.record("competitions.close", "competition_edition", at.edition.id.to_string(), {{"event", at.event.key}, {"certificates", issued}});
    work.emit("competitions.closed", {{"county", at.edition.county}, {"edition", at.edition.id.to_string()}, {"event", at.event.key}});
    return show_event(work, command);
}

}  // namespace luoshi::programmes::events::competitions
