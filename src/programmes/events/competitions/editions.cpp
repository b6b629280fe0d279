// Editions: written by one person, published by another, frozen.
#include <algorithm>
#include <set>
#include <span>
#include <tuple>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/events/competitions/erasure.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

bool open_on(const EditionEntry& edition, Date day) { return edition.published() && edition.content().opens <= day && day <= edition.content().closes; }

Result<Nothing> check_event(const EditionContent& content, const CompetitionEvent& event, EditionMode mode) {
    const auto field = "content.events." + event.key;
    TRY_DO(require_words(field, event.title, 200));
    if (event.team_min < 1 || event.team_max < event.team_min || event.team_max > 100)
        return field_problem(field, "team-size", "赛项“" + event.title + "”的人数应满足 1 ≤ 最少 ≤ 最多 ≤ 100", "the size of a team: 1 ≤ least ≤ most ≤ 100");
    if (event.tutors_max < 0 || event.tutors_max > 20) return field_problem(field, "tutors", "指导教师人数应在 0 到 20 之间", "the number of tutors lies between 0 and 20");
    if (!event.site.empty() && std::ranges::find(content.sites, event.site, &CompetitionSite::key) == content.sites.end())
        return field_problem(field, "no-such-site", "赛项“" + event.title + "”写的赛点 " + event.site + " 不在赛点列表中", "the site of this event is not in the list");
    if (!event.needs_award.empty() && !content.below) return field_problem(field, "no-edition-below", "赛项“" + event.title + "”要求下一级获奖，请写明下一级活动", "the event asks for an award below; name the edition below");
    if (mode == EditionMode::showcase) {
        if (event.sheet || !event.ties.empty()) return field_problem(field, "showcase-marked", "展示活动不评分，请去掉“" + event.title + "”的评分表", "a showcase is not marked; take the score sheet out");
        return Nothing{};
    }
    if (!event.sheet) return field_problem(field, "sheet-missing", "赛项“" + event.title + "”还没有评分表", "the event has no score sheet");
    TRY_DO(scoring::check(*event.sheet));
    if (event.judges_min < 1 || event.judges_min > 50) return field_problem(field, "judges-min", "每份参赛作品的评委应在 1 到 50 名之间", "between 1 and 50 judges for each entry");
    for (const auto& tie : event.ties) {
        if (std::ranges::find(event.sheet->items, tie, &scoring::Item::id) == event.sheet->items.end())
            return field_problem(field, "no-such-item", "同分依据 " + tie + " 不在评分表中", "the item that decides ties is not in the sheet");
    }
    return Nothing{};
}

Result<Nothing> check_complete(const EditionContent& content, EditionMode mode) {
    TRY_DO(require_words("content.number", content.number, 100));
    if (content.year < 2000 || content.year > 2100) return field_problem("content.year", "year-out-of-range", "请填写年度，例如 2026", "name the year, such as 2026");
    if (content.opens < Date(2000, 1, 1) || content.closes < content.opens) return field_problem("content.closes", "closes-before-opens", "报名截止日期不能早于开始日期", "the last day cannot lie before the first one");
    if (content.events.empty()) return field_problem("content.events", "events-missing", "还没有赛项，请至少设一个", "there is no event; make at least one");
    if (content.paths.empty()) return field_problem("content.paths", "paths-missing", "请写明哪类学校走哪个报名渠道", "say which schools register on which path");
    if (content.appeal_days < 1 || content.appeal_days > 60 || content.further_days < 1 || content.further_days > 60)
        return field_problem("content.appeal_days", "days-out-of-range", "申诉期限应在 1 到 60 个工作日之间", "the terms of appeal lie between 1 and 60 working days");
    std::set<std::string> keys;
    for (const auto& event : content.events) {
        if (event.key.empty() || event.key.size() > 40 || !keys.insert(event.key).second) return field_problem("content.events", "key-twice", "每个赛项要有不重复的代码：" + event.key, "each event needs a key of its own");
        TRY_DO(check_event(content, event, mode));
    }
    std::set<std::tuple<std::string, SeatScope, std::string>> quotas;
    for (const auto& quota : content.quotas) {
        if (!quota.event.empty() && !keys.contains(quota.event)) return field_problem("content.quotas", "no-such-event", "名额中的赛项 " + quota.event + " 不存在", "the event of this quota does not exist");
        if (quota.places < 0 || quota.places > 100000) return field_problem("content.quotas", "number-out-of-range", "名额应在 0 到 100000 之间", "a quota lies between 0 and 100000");
        if (!quotas.insert({quota.event, quota.scope, quota.name}).second) return field_problem("content.quotas", "quota-twice", "同一对象的名额写了两次：" + quota.name, "this quota is named twice");
    }
    if (mode == EditionMode::showcase && !content.awards.levels.empty()) return field_problem("content.awards", "showcase-marked", "展示活动不设奖次，请去掉奖项", "a showcase has no awards; take them out");
    if (mode == EditionMode::ranked && content.awards.levels.empty()) return field_problem("content.awards", "awards-missing", "还没有设奖比例", "there are no awards");
    const auto fault = fault_of(content.awards);
    if (!fault.empty()) return field_problem("content.awards", fault, "奖项要有名称和不重复的代码，比例为正且合计不超过 100%", "awards need names and keys of their own; shares are positive and together at most 100 %");
    return Nothing{};
}

// The rule of this event, else that of every event.
std::vector<CompetitionQuota> quotas_for(const EditionContent& content, const CompetitionEvent& event) {
    std::vector<CompetitionQuota> all;
    for (const auto& quota : content.quotas) {
        if (quota.event == event.key) all.push_back(quota);
    }
    for (const auto& quota : content.quotas) {
        const bool named = std::ranges::any_of(all, [&](const auto& one) { return one.scope == quota.scope && one.name == quota.name; });
        if (quota.event.empty() && !named) all.push_back(quota);
    }
    return all;
}

// An edition of the province is a unit of its line: "held every year" is counted there.
Result<std::optional<lines::UnitId>> add_to_line(Work& work, const EditionEntry& edition) {
    if (edition.tier != CompetitionTier::province) return std::optional<lines::UnitId>{};
    const auto unit = work.new_id<lines::UnitId>();
    const auto& content = edition.draft;
    TRY_DO(lines::add_unit(work, {unit, edition.line, edition.office, content.title, content.year, content.number}));
    const auto line = lines::find_line(work, edition.county, edition.line);
    if (line && std::ranges::find(line->stages, lines::UnitStage::approved) != line->stages.end() && line->stages.size() > 1 && line->stages[1] == lines::UnitStage::approved)
        TRY_DO(lines::step_unit(work, {unit, lines::UnitStage::approved, work.today(), content.number, ""}));
    return std::optional(unit);
}

// In the order of the events.
std::vector<EventFacts> facts_of_all(Work& work, const EditionEntry& edition) {
    std::vector<EventFacts> all;
    for (const auto& event : edition.content().events) all.push_back(facts_of(work, edition, event.key));
    return all;
}

std::vector<EventSummary> events_of(Work& work, const EditionEntry& edition, std::span<const EventFacts> facts) {
    std::vector<EventSummary> all;
    for (const auto& event : edition.content().events) {
        EventSummary one;
        one.key = event.key;
        one.title = event.title;
        one.group = event.group;
        one.phase = facts[all.size()].phase();
        one.phase_words = words_of(one.phase).words;
        one.phase_words_en = words_of(one.phase).words_en;
        work.each(
            queries::states_of_event,
            [&](const storage::Row& row) {
                const auto state = row.get<CompetitionEntryState>(0);
                if (state == CompetitionEntryState::submitted) one.submitted = row.get<std::int64_t>(1);
                if (state == CompetitionEntryState::confirmed) one.confirmed = row.get<std::int64_t>(1);
            },
            edition.county, edition.id, event.key);
        one.judges = work.one<std::int64_t>(queries::judge_count, edition.county, edition.id, event.key).value_or(0);
        one.quotas = quotas_of(work, edition, event.key);
        all.push_back(std::move(one));
    }
    return all;
}

// Once the edition is over. Where sources disagree about the term no day is named: the job keeps the names then.
void tell_of_names(Work& work, const EditionEntry& edition, std::span<const EventFacts> facts, EditionFileView& view) {
    if (facts.empty() || !edition.published() || edition.content().closes >= work.today()) return;
    view.names_erased_on = facts.front().names_erased_on;
    if (view.names_erased_on) return;
    Date over_on = edition.content().closes;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].closed_on) over_on = std::max(over_on, *facts[i].closed_on);
        else if (view.events[i].submitted + view.events[i].confirmed > 0) return;
    }
    if (const auto kept = names_kept(work, edition.office_path, over_on)) view.names_until = kept->until;
}

std::vector<CompetitionAction> actions_of(Work& work, const EditionEntry& edition) {
    std::vector<CompetitionAction> actions;
    const auto& actor = work.actor();
    if (actor.may(permissions::write, edition.office_path)) {
        const bool own = edition.written_by == actor_key(actor);
        actions.push_back(action("change", !edition.published(), "已公布，不能再改", "the edition is published"));
        actions.push_back(action("publish", !edition.published() && !own, edition.published() ? "已公布" : "由您编制，请另一人核对后公布", edition.published() ? "the edition is published" : "you wrote it; another person publishes it"));
    }
    if (actor.may_somewhere(permissions::enter)) {
        const auto& content = edition.content();
        actions.push_back(action("enter", open_on(edition, work.today()), edition.published() ? "报名时间为 " + content.opens.to_string() + " 至 " + content.closes.to_string() : "尚未公布",
                                 "registration runs from " + content.opens.to_string() + " to " + content.closes.to_string()));
    }
    return actions;
}

}  // namespace

Result<EditionFileView> make_edition(Work& work, const MakeEdition& command) {
    const auto line = lines::find_line(work, command.county, command.line);
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    const auto office = org::find_body(work, command.office.value_or(line->office));
    if (!office) return Problem{Code::missing, "no-such-body", "没有这个组织单位", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::write, office->path));
    TRY_DO(require_partition(work, line->county));
    if (const auto made = work.one<EditionEntry>(queries::edition_by_id, line->county, command.id)) {
        const bool same = made->line == line->id && made->office == office->id && made->tier == command.tier && made->mode == command.mode && json::to_json(made->draft) == json::to_json(command.content);
        if (!same) return id_taken();
        return show_edition(work, {command.id, line->county});
    }
    TRY_DO(require_words("content.title", command.content.title, 200));
    work.run(queries::insert_edition, line->county, command.id, line->id, office->id, command.tier, command.mode, command.content, actor_key(work.actor()), work.actor().name, work.now());
    work.record("competitions.make", "competition_edition", command.id.to_string());
    return show_edition(work, {command.id, line->county});
}

Result<EditionFileView> change_edition(Work& work, const ChangeEdition& command) {
    TRY(const EditionEntry edition, edition_to_write(work, command.county, command.id));
    TRY_DO(require_partition(work, edition.county));
    if (edition.published()) return Problem{Code::conflict, "edition-published", "已公布，内容不能再改；有误请另办一届", "the edition is published and stays as it is"};
    TRY_DO(require_words("content.title", command.content.title, 200));
    if (work.run(queries::change_edition, edition.county, edition.id, command.version, command.content, actor_key(work.actor()), work.actor().name) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过，请刷新页面后再改", "somebody has changed this edition; reload and change it again"};
    work.record("competitions.change", "competition_edition", edition.id.to_string());
    return show_edition(work, {edition.id, edition.county});
}

Result<EditionFileView> publish_edition(Work& work, const PublishEdition& command) {
    TRY(const EditionEntry edition, edition_to_write(work, command.county, command.id));
    TRY_DO(require_partition(work, edition.county));
    if (edition.published()) return show_edition(work, {edition.id, edition.county});
    if (edition.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "在您打开之后又改过，请刷新页面、看过再公布", "the edition was changed since you opened it; reload, read and publish"};
    if (edition.written_by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person", "由 " + edition.written_by_name + " 编制，请由另一人核对后公布", "written by " + edition.written_by_name + "; another person publishes it"};
    const auto& content = edition.draft;
    TRY_DO(check_complete(content, edition.mode));
    if (content.below && !work.one<EditionEntry>(queries::edition_by_id, edition.county, *content.below)) return field_problem("content.below", "no-such-edition", "没有写明的下一级活动", "the edition below does not exist");
    TRY(const std::optional<lines::UnitId> unit, add_to_line(work, edition));
    work.run(queries::freeze_edition, edition.county, edition.id, edition.mode, content, crypto::sha256_hex(json::to_json(content)), content.opens, content.closes, unit, edition.written_by,
             actor_key(work.actor()), work.actor().name, work.today(), work.now());
    for (const auto& event : content.events) {
        work.run(queries::insert_event, edition.county, edition.id, event.key, edition.mode, event.team_max, event.tutors_max, event.born_from.value_or(Date(1900, 1, 1)));
        for (const auto& quota : quotas_for(content, event)) work.run(queries::insert_quota_rule, edition.county, edition.id, event.key, quota.scope, quota.name, quota.places);
    }
    work.record("competitions.publish", "competition_edition", edition.id.to_string());
    work.emit("competitions.published", {{"county", edition.county}, {"edition", edition.id.to_string()}});
    return show_edition(work, {edition.id, edition.county});
}

Result<EditionFileView> show_edition(Work& work, const OneEdition& query) {
    TRY(const EditionEntry edition, find_edition(work, query.county, query.id));
    EditionFileView view;
    view.id = edition.id;
    view.county = edition.county;
    view.version = edition.version;
    view.line = edition.line;
    view.line_code = edition.line_code;
    if (const auto line = lines::find_line(work, edition.county, edition.line)) view.line_title = line->title;
    view.office = edition.office;
    view.office_name = edition.office_name;
    view.tier = edition.tier;
    view.mode = edition.mode;
    view.state = edition.published() ? EditionState::published : EditionState::draft;
    view.content = edition.content();
    view.written_by_name = edition.written_by_name;
    view.published_by_name = edition.published_by_name;
    view.published_on = edition.published_on;
    view.sha256 = edition.sha256.value_or("");
    const auto facts = facts_of_all(work, edition);
    view.events = events_of(work, edition, facts);
    tell_of_names(work, edition, facts, view);
    view.actions = actions_of(work, edition);
    return view;
}

Result<http::Page<EditionRow>> find_editions(Work& work, const FindEditions& query) {
    const auto& actor = work.actor();
    std::vector<EditionRow> rows;
    for (const auto& edition : work.all<EditionEntry>(queries::editions_of_county, query.county.value_or("430000"))) {
        if (!(edition.published() ? actor.may_somewhere(permissions::read) : actor.may(permissions::write, edition.office_path))) continue;
        const auto& content = edition.content();
        EditionRow row;
        row.id = edition.id;
        row.county = edition.county;
        row.line_code = edition.line_code;
        row.title = content.title;
        row.number = content.number;
        row.year = content.year;
        row.tier = edition.tier;
        row.mode = edition.mode;
        row.state = edition.published() ? EditionState::published : EditionState::draft;
        row.office_name = edition.office_name;
        row.opens = content.opens;
        row.closes = content.closes;
        row.events = static_cast<std::int64_t>(content.events.size());
        row.entries = work.one<std::int64_t>(queries::entry_count, edition.county, edition.id).value_or(0);
        row.open_now = open_on(edition, work.today());
        rows.push_back(std::move(row));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

}  // namespace luoshi::programmes::events::competitions
