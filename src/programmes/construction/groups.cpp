// Education groups and alliances: members by type, joining and leaving, projects with outcomes, the composition that the line asks for.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/http/offset.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct GroupNow {
    GroupId id;
    std::string county;
    LineId line;
    BodyId office;
    std::string kind, name, purpose;
    BodyId lead;
    std::string lead_name, lead_path;
    std::int64_t serial = 0;
    std::string state;
    std::int64_t members = 0, projects = 0;
};
BOOST_DESCRIBE_STRUCT(GroupNow, (), (id, county, line, office, kind, name, purpose, lead, lead_name, lead_path, serial, state, members, projects))
struct MemberRow {
    ActId id;
    std::string type, name;
    Date joined_on;
    std::string document;
    std::optional<Date> left_on;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(MemberRow, (), (id, type, name, joined_on, document, left_on, reason))
struct StepRow {
    ActId id;
    std::string act, state, words;
    Date on_day;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (id, act, state, words, on_day, at, by_name, by_body_name))
struct ProjectRow {
    ActId id;
    std::string title, kind;
    Date begins, ends;
};
BOOST_DESCRIBE_STRUCT(ProjectRow, (), (id, title, kind, begins, ends))
struct ProjectMemberRow {
    ActId project;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ProjectMemberRow, (), (project, name))
struct OutcomeRow {
    ActId project, id;
    std::string title;
    Date on_day;
};
BOOST_DESCRIBE_STRUCT(OutcomeRow, (), (project, id, title, on_day))

const std::set<std::string, std::less<>> member_types = {"government", "industry", "enterprise", "school", "institute", "other"};
const std::set<std::string, std::less<>> project_kinds = {"teaching", "training", "research", "employment", "service", "other"};

std::string_view type_words(std::string_view type) {
    return type == "government" ? "政府" : type == "industry" ? "行业组织" : type == "enterprise" ? "企业" : type == "school" ? "学校" : type == "institute" ? "科研机构" : "其他";
}

Problem no_such_group() { return {Code::missing, "no-such-group", "没有这个集团（联盟），或者您无权查看", "there is no such group, or it is not for you"}; }

Result<GroupNow> require_group(Work& work, std::string_view county, GroupId id) {
    if (work.may_write() && county != work.county()) return no_such_group();
    auto group = work.one<GroupNow>(queries::group_by_id, county, id);
    if (!group || !work.actor().may(permissions::read, group->lead_path)) return no_such_group();
    return *std::move(group);
}

std::optional<Problem> not_the_lead(Work& work, const GroupNow& group) {
    const auto& actor = work.actor();
    if (!actor.may(permissions::report, group.lead_path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    if (actor.body != group.lead) return Problem{Code::denied, "not-the-lead", fmt::format("由牵头单位“{}”办理", group.lead_name), "the lead of the group does this"};
    if (group.state == "dissolved") return Problem{Code::conflict, "group-dissolved", "集团（联盟）已经解散", "the group has been dissolved"};
    return std::nullopt;
}

std::vector<CompositionRow> composition_of(const std::optional<TermsNow>& terms, const std::vector<MemberRow>& members, Date today) {
    std::vector<CompositionRow> rows;
    if (!terms) return rows;
    for (const auto& rule : terms->terms.composition) {
        const auto standing = std::ranges::count_if(members, [&](const auto& member) { return member.type == rule.type && member.joined_on <= today && (!member.left_on || *member.left_on > today); });
        rows.push_back({rule.type, rule.least, static_cast<int>(standing), standing >= rule.least});
    }
    return rows;
}

std::optional<Problem> may_not_recognise(Work& work, const GroupNow& group, const std::optional<TermsNow>& terms, const std::vector<CompositionRow>& composition) {
    const auto& actor = work.actor();
    if (!actor.may(permissions::decide, group.lead_path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    if (actor.body != group.office) return Problem{Code::denied, "not-the-office", "由项目主管部门认定", "the office that runs the line recognises it"};
    if (!leads_to(group_ways(), group.state, "group.recognised")) return not_next(group_ways(), group.state, "group.recognised");
    if (!terms) return Problem{Code::conflict, "terms-not-set", "这条项目线还没有建设规则，请项目主管部门先设置成员构成要求", "the line has no rules yet; the office sets the composition first"};
    std::string missing;
    for (const auto& row : composition)
        if (!row.met) missing += fmt::format("{}{}至少 {} 个，现有 {} 个", missing.empty() ? "" : "；", type_words(row.type), row.least, row.standing);
    if (!missing.empty()) return Problem{Code::conflict, "composition-missing", fmt::format("成员构成没有达到要求：{}", missing), "the composition of members falls short of what the line asks for"};
    return std::nullopt;
}

std::optional<Problem> may_not_dissolve(Work& work, const GroupNow& group) {
    const auto& actor = work.actor();
    const bool office = actor.may(permissions::decide, group.lead_path) && actor.body == group.office;
    const bool lead = actor.may(permissions::report, group.lead_path) && actor.body == group.lead;
    if (!office && !lead) return Problem{Code::denied, "not-permitted", "由牵头单位或者项目主管部门解散", "the lead or the office dissolves it"};
    if (!leads_to(group_ways(), group.state, "group.dissolved")) return not_next(group_ways(), group.state, "group.dissolved");
    return std::nullopt;
}

EducationGroupRow row_of(const GroupNow& group) {
    return {group.id, group.county, group.line, group.kind, group.name, group.purpose, group.lead, group.lead_name, group.lead_path, group.state, group.members, group.projects};
}

std::vector<MemberRow> members_of(Work& work, const GroupNow& group) { return work.all<MemberRow>(queries::members_of_group, group.county, group.id); }

EducationGroupView view_of(Work& work, const GroupNow& group) {
    EducationGroupView view{.head = row_of(group)};
    const auto members = members_of(work, group);
    const auto terms = terms_now(work, group.county, group.line);
    for (const auto& row : members) view.members.push_back({row.id, row.type, row.name, row.joined_on, row.document, row.left_on, row.reason.value_or("")});
    view.composition = composition_of(terms, members, work.today());
    const auto proofs = proofs_of(work, group.county, group.id.to_string());
    const auto names = work.all<ProjectMemberRow>(queries::project_members_of_group, group.county, group.id);
    const auto outcomes = work.all<OutcomeRow>(queries::outcomes_of_group, group.county, group.id);
    for (const auto& row : work.all<ProjectRow>(queries::projects_of_group, group.county, group.id)) {
        GroupProject project{.id = row.id, .title = row.title, .kind = row.kind, .begins = row.begins, .ends = row.ends};
        for (const auto& name : names)
            if (name.project == row.id) project.members.push_back(name.name);
        for (const auto& outcome : outcomes)
            if (outcome.project == row.id) project.outcomes.push_back({outcome.id, outcome.title, outcome.on_day, proofs_of_act(proofs, outcome.id)});
        view.projects.push_back(std::move(project));
    }
    for (const auto& step : work.all<StepRow>(queries::steps_of_group, group.county, group.id))
        view.steps.push_back({step.id, step.act, step.state, step.words, step.on_day.to_string(), "", step.at, step.by_name, step.by_body_name});
    const auto lead = not_the_lead(work, group);
    view.actions = {action_of("join", lead), action_of("leave", lead), action_of("project", lead), action_of("outcome", lead), action_of("recognised", may_not_recognise(work, group, terms, view.composition)),
                    action_of("dissolved", may_not_dissolve(work, group))};
    return view;
}

Result<EducationGroupView> view_again(Work& work, GroupId id) {
    TRY(const GroupNow group, require_group(work, work.county(), id));
    return view_of(work, group);
}

void insert_step(Work& work, const GroupNow& group, ActId id, std::string_view act, std::string_view state, std::string_view words, const std::vector<CompositionRow>& members) {
    const bool first = group.serial == 0;
    work.run(queries::insert_group_step, work.county(), group.id, group.serial + 1, id, act, state, first ? std::nullopt : std::optional(group.serial), first ? std::nullopt : std::optional(group.state),
             work.today(), words, members, group.lead, group.office, actor_key(work.actor()), work.actor().body.value());
}

}  // namespace

Result<http::Page<EducationGroupRow>> find_groups(Work& work, const FindEducationGroups& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<GroupNow>(queries::find_groups, query.county, json::value(scopes), limit + 1, offset);
    http::Page<EducationGroupRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& row : rows) page.items.push_back(row_of(row));
    return page;
}

Result<EducationGroupView> show_group(Work& work, const OneEducationGroup& query) {
    TRY(const GroupNow group, require_group(work, query.county, query.id));
    return view_of(work, group);
}

Result<EducationGroupView> found_group(Work& work, const FoundGroup& command) {
    const auto& actor = work.actor();
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.founding, asked));
    if (done) return view_again(work, command.id);
    if (!actor.body || !actor.may(permissions::report, actor.body_path)) return Problem{Code::denied, "not-permitted", "由牵头单位发起", "the lead of a group founds it"};
    const auto line = lines::find_line(work, work.county(), command.line);
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    if (command.kind != "group" && command.kind != "alliance") return field_problem("kind", "choice-invalid", "请选择集团或者联盟", "a group or an alliance");
    TRY_DO(require_words("name", command.name, 100));
    TRY_DO(require_words("purpose", command.purpose, 2000));
    if (work.one<std::int64_t>(queries::group_name_taken, work.county(), command.name)) return field_problem("name", "name-taken", fmt::format("“{}”这个名称已经有了", command.name), "this name is taken");
    if (work.one<GroupNow>(queries::group_by_id, work.county(), command.id)) return id_taken();
    write_act(work, command.founding, command.id, "group.founded", {}, asked);
    work.run(queries::insert_group, work.county(), command.id, command.founding, command.line, line->office, command.kind, command.name, *actor.body, command.purpose, actor_key(actor));
    GroupNow group;
    group.id = command.id;
    group.lead = *actor.body;
    group.office = line->office;
    insert_step(work, group, command.founding, "group.founded", "forming", command.purpose, {});
    return view_again(work, command.id);
}

Result<EducationGroupView> join_group(Work& work, const JoinGroup& command) {
    TRY(const GroupNow group, require_group(work, command.county, command.group));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, group);
    if (auto problem = not_the_lead(work, group)) return *std::move(problem);
    if (!member_types.contains(command.type)) return field_problem("type", "choice-invalid", "请选择成员类型", "choose the type of member");
    TRY_DO(require_words("name", command.name, 100));
    TRY_DO(require_words("document", command.document, 100));
    for (const auto& member : members_of(work, group))
        if (member.name == command.name && !member.left_on) return field_problem("name", "member-already", fmt::format("“{}”已经是成员", command.name), "this is a member already");
    write_act(work, command.id, group.id, "group.joined", {}, asked);
    work.run(queries::insert_member, work.county(), command.id, group.id, command.type, command.name, command.joined_on, command.document, actor_key(work.actor()), work.actor().body.value());
    return view_again(work, group.id);
}

Result<EducationGroupView> leave_group(Work& work, const LeaveGroup& command) {
    TRY(const GroupNow group, require_group(work, command.county, command.group));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, group);
    if (auto problem = not_the_lead(work, group)) return *std::move(problem);
    TRY_DO(require_words("reason", command.reason, 2000));
    const auto members = members_of(work, group);
    const auto member = std::ranges::find(members, command.member, &MemberRow::id);
    if (member == members.end()) return Problem{Code::missing, "no-such-member", "没有这个成员", "there is no such member"};
    if (member->left_on) return Problem{Code::conflict, "left-already", fmt::format("“{}”已于 {} 退出", member->name, member->left_on->to_string()), "this member left before"};
    if (command.left_on < member->joined_on) return field_problem("left_on", "left-before-joined", fmt::format("退出日期不能早于加入日期 {}", member->joined_on.to_string()), "a member leaves on or after the day it joined");
    write_act(work, command.id, group.id, "group.left", {}, asked);
    work.run(queries::insert_leaving_member, work.county(), command.id, group.id, member->id, member->joined_on, command.left_on, command.reason, actor_key(work.actor()), work.actor().body.value());
    return view_again(work, group.id);
}

Result<EducationGroupView> step_group(Work& work, const StepGroup& command) {
    TRY(const GroupNow group, require_group(work, command.county, command.group));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, group);
    const auto terms = terms_now(work, group.county, group.line);
    const auto composition = composition_of(terms, members_of(work, group), work.today());
    if (command.act == "recognised") {
        if (auto problem = may_not_recognise(work, group, terms, composition)) return *std::move(problem);
    } else if (command.act == "dissolved") {
        if (auto problem = may_not_dissolve(work, group)) return *std::move(problem);
    } else {
        return not_next(group_ways(), group.state, "group." + command.act);
    }
    TRY_DO(require_words("words", command.words, 2000));
    const auto act = "group." + command.act;
    write_act(work, command.id, group.id, act, {}, asked);
    insert_step(work, group, command.id, act, leads_to(group_ways(), group.state, act).value(), command.words, composition);
    return view_again(work, group.id);
}

Result<EducationGroupView> add_group_project(Work& work, const AddGroupProject& command) {
    TRY(const GroupNow group, require_group(work, command.county, command.group));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, group);
    if (auto problem = not_the_lead(work, group)) return *std::move(problem);
    TRY_DO(require_words("title", command.title, 200));
    if (!project_kinds.contains(command.kind)) return field_problem("kind", "choice-invalid", "请选择合作项目的类型", "choose the kind of project");
    if (command.ends < command.begins) return field_problem("ends", "ends-before-begins", "结束日期不能早于开始日期", "a project ends after it begins");
    const std::set<ActId> named(command.members.begin(), command.members.end());
    if (named.size() < 2) return field_problem("members", "two-members", "合作项目至少有两个成员参加", "a joint project has at least two members");
    const auto members = members_of(work, group);
    for (const auto& id : named)
        if (std::ranges::find(members, id, &MemberRow::id) == members.end()) return field_problem("members", "no-such-member", "有一个参加单位不是成员", "one of them is no member of the group");
    write_act(work, command.id, group.id, "group.project", {}, asked);
    work.run(queries::insert_project, work.county(), command.id, group.id, command.title, command.kind, command.begins, command.ends, static_cast<std::int64_t>(named.size()), actor_key(work.actor()),
             work.actor().body.value());
    for (const auto& id : named) work.run(queries::insert_project_member, work.county(), command.id, group.id, id);
    return view_again(work, group.id);
}

Result<EducationGroupView> add_group_outcome(Work& work, const AddGroupOutcome& command) {
    TRY(const GroupNow group, require_group(work, command.county, command.group));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, group);
    if (auto problem = not_the_lead(work, group)) return *std::move(problem);
    TRY_DO(require_words("title", command.title, 200));
    const auto projects = work.all<ProjectRow>(queries::projects_of_group, group.county, group.id);
    const auto project = std::ranges::find(projects, command.project, &ProjectRow::id);
    if (project == projects.end()) return Problem{Code::missing, "no-such-project", "没有这个合作项目", "there is no such project"};
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    if (command.on_day < project->begins) return field_problem("on_day", "before-the-project", fmt::format("成果不能早于项目开始的 {}", project->begins.to_string()), "an outcome comes after the project began");
    TRY(const auto proofs, keep_proofs(work, command.id, group.id, command.proofs, Proofs::required));
    write_act(work, command.id, group.id, "group.outcome", proofs, asked);
    work.run(queries::insert_outcome, work.county(), command.id, group.id, command.project, command.title, command.on_day, proofs, actor_key(work.actor()), work.actor().body.value());
    return view_again(work, group.id);
}

}  // namespace luoshi::programmes::construction
