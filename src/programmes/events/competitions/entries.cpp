// Entering, confirming, refusing, leaving.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

Result<CompetitionPath> path_for(Work& work, const EditionContent& content, const org::BodyLine& body) {
    const auto school = org::find_school(work, body.id);
    if (school) {
        const auto found = std::ranges::find(content.paths, school->stage, &RegistrationPath::stage);
        if (found != content.paths.end()) return found->path;
    }
    return Problem{Code::conflict, "stage-not-admitted", "“" + body.name + "”的学校类型不在这届活动的报名范围内", "schools of this kind do not enter this edition"};
}

Result<Nothing> check_people(const CompetitionEvent& event, const EnterCompetition& command) {
    const auto people = static_cast<int>(command.contestants.size());
    if (people < event.team_min || people > event.team_max)
        return field_problem("contestants", "team-size", event.team_min == event.team_max ? fmt::format("“{}”每份报名 {} 人，现在是 {} 人", event.title, event.team_max, people) : fmt::format("“{}”每份报名 {} 至 {} 人，现在是 {} 人", event.title, event.team_min, event.team_max, people),
                             fmt::format("an entry has {} to {} contestants, these are {}", event.team_min, event.team_max, people));
    if (static_cast<int>(command.tutors.size()) > event.tutors_max)
        return field_problem("tutors", "too-many-tutors", fmt::format("“{}”每份报名最多 {} 名指导教师", event.title, event.tutors_max), fmt::format("at most {} tutors for each entry", event.tutors_max));
    for (const auto& tutor : command.tutors) TRY_DO(require_words("tutors", tutor, 50));
    for (const auto& one : command.contestants) {
        TRY_DO(require_words("contestants", one.name, 50));
        TRY_DO(require_words("contestants", one.number, 40));
        if (std::ranges::count(command.contestants, one.number, &NewContestant::number) > 1) return field_problem("contestants", "contestant-twice", "同一名学生写了两次：学籍号 " + one.number, "a pupil is named twice");
        if (event.born_from && one.born < *event.born_from)
            return field_problem("contestants", "too-old", fmt::format("{} 出生于 {}，“{}”要求 {} 及以后出生", one.name, one.born.to_string(), event.title, event.born_from->to_string()),
                                 fmt::format("born {}, the event admits those born from {} on", one.born.to_string(), event.born_from->to_string()));
    }
    return Nothing{};
}

Result<Nothing> check_pupils(Work& work, const EditionEntry& edition, const CompetitionEvent& event, const EnterCompetition& command) {
    const auto& levels = edition.content().awards.levels;
    for (const auto& one : command.contestants) {
        if (work.one<std::int64_t>(queries::active_number, edition.county, edition.id, event.key, one.number))
            return Problem{Code::conflict, "entered-already", "学籍号 " + one.number + " 已经报过“" + event.title + "”，请先办理退赛", "this pupil has entered the event already; withdraw that entry first"};
        if (!event.once || levels.empty()) continue;
        if (work.one<std::int64_t>(queries::best_before, edition.county, edition.id, event.key, one.number, levels.front().key))
            return Problem{Code::conflict, "won-before", one.name + "以前在“" + event.title + "”获得过" + levels.front().title + "，按规定不能再报同一赛项", "this pupil has won the best award in this event before and may not enter it again"};
    }
    return Nothing{};
}

// Only what won at the tier below goes on.
Result<Nothing> check_promotion(Work& work, const EditionEntry& edition, const CompetitionEvent& event, const EnterCompetition& command, const org::BodyLine& body) {
    if (event.needs_award.empty()) {
        if (command.promoted_from) return field_problem("promoted_from", "not-asked", "“" + event.title + "”不要求下一级获奖", "the event asks for no award below");
        return Nothing{};
    }
    const auto refused = [&] {
        return field_problem("promoted_from", "no-award-below", "“" + event.title + "”只接受下一级活动同一赛项的获奖项目，请选择获奖的报名", "only what won in the same event of the edition below is admitted; choose that entry");
    };
    if (!command.promoted_from) return refused();
    const auto from = work.one<EntryEntry>(queries::entry_by_id, edition.county, *command.promoted_from);
    if (!from || from->edition != edition.content().below || from->event != event.key || from->body != body.id) return refused();
    const auto below = work.one<EditionEntry>(queries::edition_by_id, edition.county, from->edition);
    if (!below || facts_of(work, *below, event.key).phase() != CompetitionPhase::closed) return refused();
    const auto results = results_of(work, *below, event.key);
    const auto found = std::ranges::find(results, from->id, &ResultEntry::entry);
    if (found == results.end() || found->level.empty()) return refused();
    const auto& levels = below->content().awards.levels;
    const auto at = [&](const std::string& key) { return std::ranges::find(levels, key, &AwardLevel::key) - levels.begin(); };
    if (event.needs_award != "any" && at(found->level) > at(event.needs_award)) return refused();
    return Nothing{};
}

Result<EntryFileView> entered(Work& work, const EntryEntry& made, const EnterCompetition& command, BodyId body) {
    const auto contestants = contestants_of(work, made.county, made.id);
    const bool same = made.edition == command.edition && made.event == command.event && made.body == body && made.title == command.title && made.promoted_from == command.promoted_from &&
                      std::ranges::equal(contestants, command.contestants,
                                         [](const auto& a, const auto& b) { return a.name == b.name && a.number == b.number && a.born == b.born && a.consent == b.consent; }) &&
                      tutors_of(work, made.county, made.id) == command.tutors;
    if (!same) return id_taken();
    return show_entry(work, {made.id, made.county});
}

Result<Nothing> store_entry(Work& work, const EditionEntry& edition, const CompetitionEvent& event, const EnterCompetition& command, const org::BodyLine& body, CompetitionPath path) {
    const auto prefecture = prefecture_of(body.path);
    if (path == CompetitionPath::prefecture && prefecture.empty())
        return Problem{Code::conflict, "no-prefecture", "“" + body.name + "”不属于任何市州，不能经市州报名", "the school lies in no prefecture and cannot register through one"};
    const auto& county = edition.county;
    work.run(queries::insert_entry, county, command.id, edition.id, event.key, edition.mode, body.id, path, prefecture, command.title, command.promoted_from, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::first_entry_step, county, command.id, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::insert_entry_now, county, command.id);
    const auto entry = work.one<EntryEntry>(queries::entry_by_id, county, command.id).value();
    if (path == CompetitionPath::prefecture) TRY_DO(take_seat(work, entry, SeatScope::prefecture, prefecture));
    TRY_DO(take_seat(work, entry, SeatScope::school, body.code));
    const auto born_from = event.born_from.value_or(Date(1900, 1, 1));
    std::int64_t place = 0;
    for (const auto& one : command.contestants)
        work.run(queries::insert_contestant, county, command.id, ++place, edition.id, event.key, event.team_max, born_from, one.name, one.number, one.born, one.consent ? 1 : 0);
    place = 0;
    for (const auto& tutor : command.tutors) work.run(queries::insert_tutor, county, command.id, ++place, edition.id, event.key, event.tutors_max, tutor);
    return Nothing{};
}

// Who decides about a waiting entry: the prefecture on its path, else the organiser.
bool decides(Work& work, const AtEntry& at) {
    if (at.entry.path == CompetitionPath::direct) return work.actor().may(permissions::write, at.edition.office_path);
    const auto division = org::find_body_by_code(work, at.entry.prefecture);
    return division && work.actor().may(permissions::confirm, division->path);
}

std::vector<CompetitionAction> actions_of(Work& work, const AtEntry& at, CompetitionPhase phase, const std::optional<ResultView>& result, const std::optional<Date>& until) {
    std::vector<CompetitionAction> actions;
    const auto& actor = work.actor();
    const bool open = phase == CompetitionPhase::registering;
    const auto can = [&](CompetitionEntryState to) { return open && may_go(at.entry.state, to); };
    const std::string why = open ? "报名现在是“" + std::string(words_of(at.entry.state).words) + "”" : "编码已抽取，报名不能再变";
    const std::string why_en = open ? "the entry is " + std::string(words_of(at.entry.state).words_en) : "the codes are drawn, entries stay as they are";
    if (decides(work, at)) {
        const bool own = at.entry.by_whom == actor_key(actor);
        actions.push_back(action("confirmed", can(CompetitionEntryState::confirmed) && !own, own ? "由您报名，请另一人审核" : why, own ? "you entered it; another person confirms" : why_en));
        actions.push_back(action("refused", can(CompetitionEntryState::refused), why, why_en));
    }
    if (actor.may(permissions::write, at.edition.office_path)) actions.push_back(action("absent", can(CompetitionEntryState::absent), why, why_en));
    if (is_own(actor, at.entry)) {
        actions.push_back(action("withdrawn", can(CompetitionEntryState::withdrawn), why, why_en));
        if (at.edition.mode == EditionMode::ranked) {
            const bool in_term = phase == CompetitionPhase::announced && result && until && work.today() <= *until;
            actions.push_back(action("appeal", in_term, until ? "申诉期限到 " + until->to_string() : "成绩公布后才能申诉", until ? "appeals ended on " + until->to_string() : "appeals begin with the announcement"));
        }
    }
    return actions;
}

}  // namespace

Result<EntryFileView> enter_competition(Work& work, const EnterCompetition& command) {
    TRY(const EditionEntry edition, find_edition(work, command.county, command.edition));
    TRY_DO(require_partition(work, edition.county));
    const auto body_id = command.body ? command.body : work.actor().body;
    const auto body = body_id ? org::find_body(work, *body_id) : std::nullopt;
    if (!body) return field_problem("body", "no-such-body", "请写明参赛学校", "name the school");
    TRY_DO(require(work.actor(), permissions::enter, body->path));
    if (work.actor().body && !work.actor().body_path.starts_with(body->path)) return Problem{Code::denied, "other-body", "请由“" + body->name + "”自己报名", "“" + body->name + "” enters by itself"};
    if (const auto made = work.one<EntryEntry>(queries::entry_by_id, edition.county, command.id)) return entered(work, *made, command, body->id);
    const auto* event = edition.event(command.event);
    if (event == nullptr || !edition.published()) return field_problem("event", "no-such-event", "没有这个赛项", "there is no such event");
    const auto& content = edition.content();
    if (work.today() < content.opens || content.closes < work.today())
        return not_now("报名时间为 " + content.opens.to_string() + " 至 " + content.closes.to_string(), "registration runs from " + content.opens.to_string() + " to " + content.closes.to_string());
    TRY(const CompetitionPath path, path_for(work, content, *body));
    if (characters(command.title) > 100) TRY_DO(require_words("title", command.title, 100, "名称"));
    TRY_DO(check_people(*event, command));
    TRY_DO(check_pupils(work, edition, *event, command));
    TRY_DO(check_promotion(work, edition, *event, command, *body));
    TRY_DO(store_entry(work, edition, *event, command, *body, path));
    work.record("competitions.enter", "competition_entry", command.id.to_string(), {{"people", static_cast<std::int64_t>(command.contestants.size())}});
    return show_entry(work, {command.id, edition.county});
}

Result<EntryFileView> step_entry(Work& work, const StepEntry& command) {
    TRY(const AtEntry at, find_entry(work, command.county, command.id));
    TRY_DO(require_partition(work, at.entry.county));
    const auto& actor = work.actor();
    using enum CompetitionEntryState;
    const bool judging = command.state == confirmed || command.state == refused;
    const bool allowed = judging ? decides(work, at) : command.state == withdrawn ? is_own(actor, at.entry) : actor.may(permissions::write, at.edition.office_path);
    if (!allowed) return Problem{Code::denied, "not-permitted", "您不能办理这一步：经市州报名的由市州审核，其余由组织单位审核；退赛由学校办理", "this step is not yours: prefectures confirm their entries, schools withdraw their own"};
    if (at.entry.state == command.state) return show_entry(work, {at.entry.id, at.entry.county});
    if (command.state == confirmed && at.entry.by_whom == actor_key(actor)) return Problem{Code::conflict, "second-person", "报名由您办理，请由另一人审核", "you entered it; another person confirms"};
    if (facts_of(work, at.edition, at.entry.event).phase() != CompetitionPhase::registering) return not_now("编码已抽取，报名不能再变", "the codes are drawn, entries stay as they are");
    if (command.state == refused || command.state == withdrawn) TRY_DO(require_words("reason", command.reason, 500));
    TRY_DO(advance(work, at.entry, command.state, command.reason));
    return show_entry(work, {at.entry.id, at.entry.county});
}

Result<EntryFileView> show_entry(Work& work, const OneEntry& query) {
    TRY(const AtEntry at, find_entry(work, query.county, query.id));
    const auto& entry = at.entry;
    const auto& edition = at.edition;
    EntryFileView view;
    view.id = entry.id;
    view.county = entry.county;
    view.edition = edition.id;
    view.edition_title = edition.content().title;
    view.mode = edition.mode;
    view.event = entry.event;
    if (const auto* event = edition.event(entry.event)) view.event_title = event->title;
    view.body = entry.body;
    view.body_name = entry.body_name;
    view.path = entry.path;
    view.prefecture = entry.prefecture;
    view.prefecture_name = entry.prefecture.empty() ? "" : lines::place_words(work, entry.prefecture);
    view.title = entry.title;
    view.names_shown = may_see_names(work.actor(), edition, entry);
    auto contestants = contestants_of(work, entry.county, entry.id);
    view.people = static_cast<std::int64_t>(contestants.size());
    const auto facts = facts_of(work, edition, entry.event);
    view.names_erased_on = facts.names_erased_on;
    if (view.names_shown) {
        if (!view.names_erased_on) view.contestants = std::move(contestants);
        view.tutors = tutors_of(work, entry.county, entry.id);
    }
    view.state = entry.state;
    view.state_words = words_of(entry.state).words;
    view.state_words_en = words_of(entry.state).words_en;
    view.phase = facts.phase();
    view.phase_words = words_of(view.phase).words;
    view.phase_words_en = words_of(view.phase).words_en;
    view.steps = work.all<EntryStepView>(queries::entry_steps, entry.county, entry.id);
    for (auto& step : view.steps) {
        step.state_words = words_of(step.state).words;
        step.state_words_en = words_of(step.state).words_en;
    }
    view.appeal_until = facts.appeal_until;
    if (facts.announced_on && view.names_shown) {
        const auto results = results_of(work, edition, entry.event);
        const auto found = std::ranges::find(results, entry.id, &ResultEntry::entry);
        if (found != results.end()) view.result = result_view(work, edition, *found, true);
        view.appeals = appeals_of(work, edition, entry.event, entry.id);
        view.certificates = certificates_of(work, edition, entry.id);
    }
    view.actions = actions_of(work, at, view.phase, view.result, facts.appeal_until);
    return view;
}

Result<http::Page<EntryRow>> find_entries(Work& work, const FindEntries& query) {
    const auto& actor = work.actor();
    const auto county = query.county.value_or("430000");
    std::vector<EntryEntry> entries;
    if (query.edition) entries = work.all<EntryEntry>(queries::entries_of_edition, county, *query.edition);
    else if (actor.body) entries = work.all<EntryEntry>(queries::entries_of_body, county, *actor.body);
    std::vector<EntryRow> rows;
    std::optional<EditionEntry> edition;
    for (const auto& entry : entries) {
        if (query.event && entry.event != *query.event) continue;
        if (!edition || edition->id != entry.edition) edition = work.one<EditionEntry>(queries::edition_by_id, county, entry.edition);
        if (!edition) continue;
        const bool names = may_see_names(actor, *edition, entry);
        if (!names && !decides(work, {*edition, entry})) continue;
        EntryRow row;
        row.id = entry.id;
        row.county = entry.county;
        row.edition = entry.edition;
        row.edition_title = edition->content().title;
        row.event = entry.event;
        if (const auto* event = edition->event(entry.event)) row.event_title = event->title;
        row.body_name = entry.body_name;
        row.prefecture = entry.prefecture;
        row.prefecture_name = entry.prefecture.empty() ? "" : lines::place_words(work, entry.prefecture);
        row.path = entry.path;
        row.title = entry.title;
        const auto contestants = contestants_of(work, entry.county, entry.id);
        row.people = static_cast<std::int64_t>(contestants.size());
        if (names) row.contestants = names_of(contestants, false);
        row.state = entry.state;
        row.state_words = words_of(entry.state).words;
        row.state_words_en = words_of(entry.state).words_en;
        rows.push_back(std::move(row));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

}  // namespace luoshi::programmes::events::competitions
