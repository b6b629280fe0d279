// Appeals: in the term, two instances, and nothing changes but what was appealed about.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

// In the order of queries/appeals_of_event.sql.
struct AppealEntry {
    AppealId id;
    EditionId edition;
    std::string event;
    EntryId entry;
    std::string body_name;
    AppealAbout about = AppealAbout::score;
    std::string words;
    Date on_day;
    std::string by_whom, by_name;
    std::optional<AppealOutcome> first_outcome;
    std::optional<std::string> first_words, first_by, first_by_name;
    std::optional<Date> further_until, further_on;
    std::optional<std::string> further_words;
    std::optional<AppealOutcome> second_outcome;
    std::optional<std::string> second_words, second_by_name;

    bool waits_first() const { return !first_outcome; }
    bool waits_second() const { return further_on && !second_outcome; }
};
BOOST_DESCRIBE_STRUCT(AppealEntry, (), (id, edition, event, entry, body_name, about, words, on_day, by_whom, by_name, first_outcome, first_words, first_by, first_by_name, further_until,
                                        further_on, further_words, second_outcome, second_words, second_by_name))

CompetitionAppealView view_of(Work& work, const EditionEntry& edition, const AppealEntry& one) {
    CompetitionAppealView view;
    view.id = one.id;
    view.entry = one.entry;
    view.body_name = one.body_name;
    view.about = one.about;
    view.words = one.words;
    view.on_day = one.on_day;
    view.by_name = one.by_name;
    view.first_outcome = one.first_outcome;
    view.first_words = one.first_words.value_or("");
    view.first_by_name = one.first_by_name.value_or("");
    view.further_until = one.further_until;
    view.further_on = one.further_on;
    view.further_words = one.further_words.value_or("");
    view.second_outcome = one.second_outcome;
    view.second_words = one.second_words.value_or("");
    view.second_by_name = one.second_by_name.value_or("");
    const auto& actor = work.actor();
    const bool writes = actor.may(permissions::write, edition.office_path);
    const bool same = one.waits_second() && one.first_by == actor_key(actor);
    view.may_decide = writes && (one.waits_first() || (one.waits_second() && !same));
    view.may_go_further = one.first_outcome == AppealOutcome::refused && !one.further_on && one.further_until && work.today() <= *one.further_until;
    if (writes && same) {
        view.why = "第一次裁决由您作出，再次申诉请由另一人裁决";
        view.why_en = "you decided the first instance; another person decides the second";
    }
    return view;
}

Problem no_such_appeal() { return {Code::missing, "no-such-appeal", "没有这件申诉，或者您无权办理", "there is no such appeal, or it is not for you"}; }

// Where the new points would stand among the results of the others, which stay as they are.
Result<Nothing> change_result(Work& work, const EditionEntry& edition, const AppealEntry& appeal, const DecideCompetitionAppeal& command) {
    if (command.disqualified == command.points.has_value())
        return field_problem("points", "new-result-missing", "申诉成立时请写明更正后的分数，或者取消成绩（二选一）", "where the appeal is upheld, name either the corrected points or that the result is void");
    const auto results = results_of(work, edition, appeal.event);
    const auto own = std::ranges::find(results, appeal.entry, &ResultEntry::entry);
    if (own == results.end()) return no_such_appeal();
    const auto points = command.points.value_or(0);
    const auto* event = edition.event(appeal.event);
    if (points < 0 || (event->sheet && points > event->sheet->total * 10))
        return field_problem("points", "points-out-of-range", fmt::format("分数应在 0 到 {} 之间", points_words(event->sheet->total * 10)), fmt::format("points lie between 0 and {}", points_words(event->sheet->total * 10)));
    std::optional<std::int64_t> rank;
    std::string level;
    if (!command.disqualified) {
        std::int64_t better = 0, tied = 1;
        for (const auto& one : results) {
            if (one.entry == appeal.entry || one.disqualified) continue;
            better += one.points > points ? 1 : 0;
            tied += one.points == points ? 1 : 0;
        }
        rank = better + 1;
        level = level_at(*rank, tied, points, static_cast<std::int64_t>(results.size()), edition.content().awards);
    }
    const auto opened_by = work.one<std::string>(queries::opened_by, edition.county, edition.id, appeal.event).value();
    const auto upheld = std::optional<std::string>("upheld");
    const std::optional<std::string> none;
    work.run(queries::insert_result, edition.county, appeal.entry, own->round + 1, own->round, edition.id, appeal.event, edition.mode, opened_by, appeal.id, appeal.waits_first() ? upheld : none,
             appeal.waits_first() ? none : upheld, command.disqualified ? 1 : 0, points, rank, level);
    return Nothing{};
}

}  // namespace

std::vector<CompetitionAppealView> appeals_of(Work& work, const EditionEntry& edition, std::string_view event, std::optional<EntryId> only) {
    std::vector<CompetitionAppealView> views;
    for (const auto& one : work.all<AppealEntry>(queries::appeals_of_event, edition.county, edition.id, event)) {
        if (!only || one.entry == *only) views.push_back(view_of(work, edition, one));
    }
    return views;
}

Result<EntryFileView> file_appeal(Work& work, const FileCompetitionAppeal& command) {
    TRY(const AtEntry at, find_entry(work, command.county, command.entry));
    TRY_DO(require_partition(work, at.entry.county));
    if (!is_own(work.actor(), at.entry)) return Problem{Code::denied, "other-body", "申诉由参赛学校自己提出", "the school itself appeals"};
    if (const auto known = work.one<AppealEntry>(queries::appeal_by_id, at.entry.county, command.id)) {
        if (known->entry != command.entry || known->about != command.about || known->words != command.words) return id_taken();
        return show_entry(work, {at.entry.id, at.entry.county});
    }
    if (at.edition.mode == EditionMode::showcase) return not_now("展示活动没有成绩，不设申诉", "a showcase has no results to appeal about");
    const auto facts = facts_of(work, at.edition, at.entry.event);
    if (!facts.announced_on) return not_now("成绩尚未公布，公布后才能申诉", "the results are not announced yet");
    if (facts.closed_on || work.today() > *facts.appeal_until) return Problem{Code::conflict, "appeal-late", "申诉期限已于 " + facts.appeal_until->to_string() + " 届满", "the term of appeal ended on " + facts.appeal_until->to_string()};
    TRY_DO(require_words("words", command.words, 2000));
    const auto results = results_of(work, at.edition, at.entry.event);
    if (std::ranges::find(results, at.entry.id, &ResultEntry::entry) == results.end()) return not_now("这份报名没有成绩", "this entry has no result");
    for (const auto& one : appeals_of(work, at.edition, at.entry.event, at.entry.id)) {
        if (one.about == command.about) return Problem{Code::conflict, "appealed-already", "已就同一事由提出过申诉，请在原申诉中查看", "the same matter was appealed about already"};
    }
    work.run(queries::insert_appeal, at.entry.county, command.id, at.edition.id, at.entry.event, at.edition.mode, at.entry.id, command.about, command.words, work.today(), *facts.appeal_until, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("competitions.appeal", "competition_appeal", command.id.to_string());
    return show_entry(work, {at.entry.id, at.entry.county});
}

Result<EntryFileView> appeal_further(Work& work, const FurtherCompetitionAppeal& command) {
    const auto appeal = work.one<AppealEntry>(queries::appeal_by_id, command.county, command.id);
    if (!appeal) return no_such_appeal();
    TRY(const AtEntry at, find_entry(work, command.county, appeal->entry));
    TRY_DO(require_partition(work, at.entry.county));
    if (!is_own(work.actor(), at.entry)) return Problem{Code::denied, "other-body", "申诉由参赛学校自己提出", "the school itself appeals"};
    if (appeal->further_on) {
        if (appeal->further_words == command.words) return show_entry(work, {at.entry.id, at.entry.county});
        return Problem{Code::conflict, "appealed-already", "已经再次申诉，两级裁决后不再受理", "the second instance has been called already"};
    }
    if (appeal->first_outcome != AppealOutcome::refused) return not_now("第一次申诉未被驳回，不能再次申诉", "the first instance has not refused the appeal");
    if (work.today() > *appeal->further_until) return Problem{Code::conflict, "appeal-late", "再次申诉期限已于 " + appeal->further_until->to_string() + " 届满", "the term of the second instance ended on " + appeal->further_until->to_string()};
    TRY_DO(require_words("words", command.words, 2000));
    work.run(queries::insert_further, at.entry.county, appeal->id, AppealOutcome::refused, *appeal->further_until, work.today(), command.words, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("competitions.appeal_further", "competition_appeal", appeal->id.to_string());
    return show_entry(work, {at.entry.id, at.entry.county});
}

Result<EventDeskView> decide_appeal(Work& work, const DecideCompetitionAppeal& command) {
    const auto appeal = work.one<AppealEntry>(queries::appeal_by_id, command.county, command.id);
    if (!appeal) return no_such_appeal();
    TRY(const AtEvent at, event_to_run(work, command.county, appeal->edition, appeal->event));
    TRY_DO(require_partition(work, at.edition.county));
    const auto& county = at.edition.county;
    const OneCompetitionEvent here{at.edition.id, county, at.event.key};
    if (!appeal->waits_first() && !appeal->waits_second()) {
        const bool same = appeal->second_outcome ? appeal->second_outcome == command.outcome && appeal->second_words == command.words : appeal->first_outcome == command.outcome && appeal->first_words == command.words;
        if (same) return show_event(work, here);
        return Problem{Code::conflict, "decided-already", "这件申诉已经裁决", "this appeal is decided already"};
    }
    TRY_DO(require_words("words", command.words, 2000));
    if (appeal->waits_second() && appeal->first_by == actor_key(work.actor())) return Problem{Code::conflict, "second-person", "第一次裁决由您作出，再次申诉请由另一人裁决", "you decided the first instance; another person decides the second"};
    if (command.outcome == AppealOutcome::refused && (command.points || command.disqualified)) return field_problem("points", "nothing-changes", "驳回申诉不改变成绩", "a refused appeal changes nothing");
    if (appeal->waits_first()) {
        TRY(const WorkingDays days, org::working_days(work));
        TRY(const Date until, days.plus_working_days(work.today(), at.edition.content().further_days));
        work.run(queries::insert_first_decision, county, appeal->id, command.outcome, command.words, until, work.now(), actor_key(work.actor()), work.actor().name);
    } else {
        work.run(queries::insert_second_decision, county, appeal->id, *appeal->first_by, command.outcome, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    }
    if (command.outcome == AppealOutcome::upheld) TRY_DO(change_result(work, at.edition, *appeal, command));
    work.record("competitions.decide_appeal", "competition_appeal", appeal->id.to_string(), {{"outcome", std::string(json::enum_name(command.outcome))}});
    return show_event(work, here);
}

}  // namespace luoshi::programmes::events::competitions
