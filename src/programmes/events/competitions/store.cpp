#include "programmes/events/competitions/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/access/actor_key.hpp"
#include "programmes/events/competitions/erasure.hpp"
#include "programmes/events/competitions/queries.hpp"

namespace luoshi::programmes::events::competitions {

const CompetitionEvent* EditionEntry::event(std::string_view key) const {
    const auto& events = content().events;
    const auto found = std::ranges::find(events, key, &CompetitionEvent::key);
    return found == events.end() ? nullptr : &*found;
}

CompetitionPhase EventFacts::phase() const {
    if (closed_on) return CompetitionPhase::closed;
    if (announced_on) return CompetitionPhase::announced;
    if (opened_by) return CompetitionPhase::opened;
    if (judges > 0 && signatures == judges) return CompetitionPhase::signed_off;
    if (layers == 2) return CompetitionPhase::sealed;
    return layers == 1 ? CompetitionPhase::first_drawn : CompetitionPhase::registering;
}

Problem no_such_edition() { return {Code::missing, "no-such-edition", "没有这届活动，或者您无权查看", "there is no such edition, or it is not for you"}; }
Problem no_such_entry() { return {Code::missing, "no-such-entry", "没有这份报名，或者您无权查看", "there is no such entry, or it is not for you"}; }
Problem no_such_judging() { return {Code::missing, "no-such-judging", "没有这项评判任务，或者不是您的", "there is no such task of judging, or it is not yours"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }
Problem not_now(std::string detail, std::string detail_en) { return {Code::conflict, "not-now", std::move(detail), std::move(detail_en)}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这届活动登记在 " + std::string(county) + "，请在请求中写明 county", "this edition is kept in " + std::string(county) + "; name that county in the request"};
}

std::string prefecture_of(std::string_view body_path) {
    // "/430000/430100/…": the second part, where it is the code of a prefecture.
    const auto from = body_path.find('/', 1);
    if (from == std::string_view::npos) return {};
    const auto end = body_path.find('/', from + 1);
    if (end == std::string_view::npos) return {};
    const auto code = body_path.substr(from + 1, end - from - 1);
    return code.size() == 6 && code.ends_with("00") ? std::string(code) : std::string{};
}

std::string points_words(std::int64_t thousandths) {
    auto text = fmt::format("{}.{:03}", thousandths / 1000, thousandths % 1000);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

Result<EditionEntry> find_edition(Work& work, std::string_view county, EditionId id) {
    auto edition = work.one<EditionEntry>(queries::edition_by_id, county, id);
    if (!edition) return no_such_edition();
    const bool seen = edition->published() ? work.actor().may_somewhere(permissions::read) : work.actor().may(permissions::write, edition->office_path);
    if (!seen) return no_such_edition();
    return *std::move(edition);
}

Result<EditionEntry> edition_to_write(Work& work, std::string_view county, EditionId id) {
    TRY(EditionEntry edition, find_edition(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, edition.office_path));
    return edition;
}

EventFacts facts_of(Work& work, const EditionEntry& edition, std::string_view event) {
    return work.one<EventFacts>(queries::event_facts, edition.county, edition.id, event).value_or(EventFacts{});
}

Result<AtEvent> event_to_run(Work& work, std::string_view county, EditionId id, std::string_view event) {
    TRY(EditionEntry edition, edition_to_write(work, county, id));
    if (!edition.published()) return not_now("活动尚未公布，公布后才能组织各赛项", "the edition is not published yet");
    const auto* known = edition.event(event);
    if (known == nullptr) return Problem{Code::missing, "no-such-event", "没有赛项“" + std::string(event) + "”", "there is no such event"};
    const auto facts = facts_of(work, edition, event);
    auto copy = *known;
    return AtEvent{std::move(edition), std::move(copy), facts};
}

Result<Nothing> require_phase(const AtEvent& at, CompetitionPhase wanted) {
    if (at.facts.phase() == wanted) return Nothing{};
    const auto is = words_of(at.facts.phase());
    const auto should = words_of(wanted);
    return not_now(fmt::format("赛项“{}”现在是“{}”，这一步要在“{}”时进行，请刷新页面", at.event.title, is.words, should.words),
                   fmt::format("the event stands at “{}”, this step belongs to “{}”; reload the page", is.words_en, should.words_en));
}

Result<Nothing> require_no_judge(Work& work, const AtEvent& at) {
    const auto judges = work.all<JudgeEntry>(queries::judges_of_event, at.edition.county, at.edition.id, at.event.key);
    if (std::ranges::find(judges, actor_key(work.actor()), &JudgeEntry::person) == judges.end()) return Nothing{};
    return Problem{Code::denied, "judge-of-event", "您是这个赛项的评委，不能接触编码，请由其他人办理", "you judge this event; somebody else handles its codes"};
}

bool is_own(const Actor& actor, const EntryEntry& entry) {
    // A right over a whole subtree does not make one of its people: an entry is the school's own.
    return actor.may(permissions::enter, entry.body_path) && (!actor.body || actor.body_path.starts_with(entry.body_path));
}

bool may_see_names(const Actor& actor, const EditionEntry& edition, const EntryEntry& entry) { return actor.may(permissions::write, edition.office_path) || is_own(actor, entry); }

namespace {

bool confirms(Work& work, const EntryEntry& entry) {
    if (entry.path != CompetitionPath::prefecture) return false;
    const auto division = org::find_body_by_code(work, entry.prefecture);
    return division && work.actor().may(permissions::confirm, division->path);
}

}  // namespace

Result<AtEntry> find_entry(Work& work, std::string_view county, EntryId id) {
    auto entry = work.one<EntryEntry>(queries::entry_by_id, county, id);
    if (!entry) return no_such_entry();
    auto edition = work.one<EditionEntry>(queries::edition_by_id, county, entry->edition);
    if (!edition || !(may_see_names(work.actor(), *edition, *entry) || confirms(work, *entry))) return no_such_entry();
    return AtEntry{*std::move(edition), *std::move(entry)};
}

Result<Nothing> advance(Work& work, const EntryEntry& entry, CompetitionEntryState to, const std::string& reason) {
    if (!may_go(entry.state, to))
        return not_now(fmt::format("“{}”的报名现在是“{}”，不能变为“{}”，请刷新页面", entry.body_name, words_of(entry.state).words, words_of(to).words),
                       fmt::format("the entry is {} and cannot become {}; reload the page", words_of(entry.state).words_en, words_of(to).words_en));
    work.run(queries::insert_entry_step, entry.county, entry.id, entry.serial + 1, entry.serial, entry.state, to, reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_entry_now, entry.county, entry.id, entry.serial, entry.serial + 1, to);
    if (to == CompetitionEntryState::refused || to == CompetitionEntryState::withdrawn) {
        free_seats(work, entry);
        work.run(queries::release_contestants, entry.county, entry.id);
    }
    work.record("competitions.entry_" + std::string(json::enum_name(to)), "competition_entry", entry.id.to_string());
    return Nothing{};
}

std::vector<ContestantView> contestants_of(Work& work, const std::string& county, EntryId entry) { return work.all<ContestantView>(queries::contestants_of, county, entry); }
std::vector<std::string> tutors_of(Work& work, const std::string& county, EntryId entry) { return work.all<std::string>(queries::tutors_of, county, entry); }

std::string names_of(const std::vector<ContestantView>& contestants, bool agreed) {
    std::string names;
    for (const auto& one : contestants) {
        if (agreed && !one.consent) continue;
        if (one.name == erased_name) return std::string(erased_name);
        if (!names.empty()) names += "、";
        names += one.name;
    }
    return names;
}

std::vector<ResultEntry> results_of(Work& work, const EditionEntry& edition, std::string_view event) {
    return work.all<ResultEntry>(queries::results_of_event, edition.county, edition.id, event);
}

std::string level_title(const EditionEntry& edition, std::string_view key) {
    if (key == "shown") return "展示";
    const auto& levels = edition.content().awards.levels;
    const auto found = std::ranges::find(levels, key, &AwardLevel::key);
    return found == levels.end() ? std::string{} : found->title;
}

ResultView result_view(Work& work, const EditionEntry& edition, const ResultEntry& result, bool all_names) {
    return {result.entry, result.body_name, result.title, names_of(contestants_of(work, edition.county, result.entry), !all_names), result.round, result.appeal, result.disqualified,
            result.points, result.rank, result.level, level_title(edition, result.level)};
}

CompetitionAction action(std::string act, bool possible, std::string why, std::string why_en) {
    if (possible) return {std::move(act), true, "", ""};
    return {std::move(act), false, std::move(why), std::move(why_en)};
}

std::vector<std::pair<std::string, std::string>> EditionRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"line_code", "条款代码"}, {"title", "名称"}, {"number", "文号"}, {"year", "年度"}, {"tier", "层级"}, {"mode", "形式"},
            {"state", "状态"}, {"office_name", "组织单位"}, {"opens", "报名开始"}, {"closes", "报名截止"}, {"events", "赛项数"}, {"entries", "报名数"}, {"open_now", "正在报名"}};
}

std::vector<std::pair<std::string, std::string>> EntryRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"edition", "活动编号"}, {"edition_title", "活动"}, {"event", "赛项代码"}, {"event_title", "赛项"}, {"body_name", "学校"}, {"prefecture", "市州代码"},
            {"prefecture_name", "市州"}, {"path", "报名渠道"}, {"title", "作品（队）名"}, {"contestants", "参赛者"}, {"people", "人数"}, {"state", "状态"}, {"state_words", "状态说明"}, {"state_words_en", "state"}};
}

}  // namespace luoshi::programmes::events::competitions
