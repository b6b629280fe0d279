// The applicant fills in: starts, saves, names joint applicants who confirm for themselves.
#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

Result<org::BodyLine> applying_body(Work& work, const std::optional<BodyId>& wanted) {
    const auto id = wanted ? wanted : work.actor().body;
    if (!id) return field_problem("body", "body-missing", "请写明由哪个单位申报", "name the body that applies");
    const auto body = org::find_body(work, *id);
    if (!body || body->closed) return Problem{Code::missing, "unknown-body", "没有这个单位", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::apply, body->path));
    if (work.actor().body && !work.actor().body_path.starts_with(body->path))
        return Problem{Code::denied, "other-body", "请由 " + body->name + " 自己申报", body->name + " applies for itself"};
    return *body;
}

Result<Nothing> require_open(Work& work, const CallContent& content) {
    const auto today = work.today();
    if (today < content.opens) return Problem{Code::conflict, "not-open-yet", "申报从 " + content.opens.to_string() + " 开始，请到时再来", "applications begin on " + content.opens.to_string()};
    if (today > content.closes) return Problem{Code::conflict, "closed", "申报已于 " + content.closes.to_string() + " 截止", "applications ended on " + content.closes.to_string()};
    return Nothing{};
}

// By the prefecture in which it lies; bodies of the province, and those that choose so, by an industry.
struct Route {
    std::string prefecture, industry;
};
Result<Route> route_of(const CallContent& content, const org::BodyLine& body, const std::string& industry) {
    if (!industry.empty()) {
        if (std::ranges::find(content.industries, industry, &CallIndustry::name) == content.industries.end())
            return field_problem("industry", "no-such-industry", "通知中没有行业“" + industry + "”", "the call names no such industry");
        return Route{"", industry};
    }
    auto prefecture = prefecture_of(body.path);
    if (!prefecture.empty()) return Route{std::move(prefecture), ""};
    if (content.industries.size() == 1) return Route{"", content.industries.front().name};
    return field_problem("industry", "industry-missing", "省属单位请选择推荐行业", "a body of the province chooses the industry that recommends it");
}

Result<Nothing> check_kind(const CallContent& content, const std::string& kind) {
    if (content.kinds.empty() ? kind.empty() : std::ranges::find(content.kinds, kind) != content.kinds.end()) return Nothing{};
    return field_problem("kind", "no-such-kind", content.kinds.empty() ? "这份通知不分类别，请留空" : "请从通知的类别中选择", content.kinds.empty() ? "this call has no kinds" : "choose one of the call's kinds");
}

}  // namespace

Result<ApplicationFileView> start_application(Work& work, const StartApplication& command) {
    TRY(const CallEntry call, find_entry(work, command.county, command.call));
    if (!call.published()) return no_such_call();
    TRY_DO(require_partition(work, call.county));
    TRY(const org::BodyLine body, applying_body(work, command.body));
    TRY(const Route route, route_of(call.content(), body, command.industry));
    if (const auto made = work.one<ApplicationEntry>(queries::application_by_id, call.county, command.id)) {
        if (made->call != call.id || made->body != body.id || made->kind != command.kind || made->industry != route.industry) return id_taken();
        return show_application(work, {command.id, call.county});
    }
    TRY_DO(require_open(work, call.content()));
    TRY_DO(check_kind(call.content(), command.kind));
    TRY_DO(require_words("title", command.title, 200));
    work.run(queries::insert_application, call.county, command.id, call.id, call.line, work.new_id<lines::UnitId>(), body.id, command.kind, route.prefecture, route.industry, work.now(), work.actor().name);
    work.run(queries::insert_draft, call.county, command.id, command.title);
    work.run(queries::insert_step, call.county, command.id, 1, std::optional<std::int64_t>{}, std::optional<std::string>{}, std::optional<std::string>{}, ApplicationState::draft, "", "", work.now(),
             actor_key(work.actor()), work.actor().name);
    work.run(queries::insert_now, call.county, command.id);
    work.record("calls.start", "programme_application", command.id.to_string());
    return show_application(work, {command.id, call.county});
}

namespace {

Result<Nothing> set_members(Work& work, const Both& both, const std::vector<BodyId>& members) {
    const auto& one = both.application;
    if (!members.empty() && !both.call.content().joint) return field_problem("members", "not-joint", "这份通知不接受联合申报", "this call takes no joint applications");
    if (members.size() > 20) return field_problem("members", "too-many", "联合申报单位最多 20 个", "at most 20 joint applicants");
    std::set<BodyId> seen;
    for (const auto& member : members) {
        const auto body = org::find_body(work, member);
        if (!body || body->closed || member == one.body || !seen.insert(member).second)
            return field_problem("members", "member-invalid", "联合申报单位不存在、重复，或就是牵头单位", "a joint applicant does not exist, stands twice, or is the lead itself");
    }
    // What they confirmed is no longer what stands there: everybody is asked again.
    work.run(queries::drop_members, one.county, one.id);
    for (const auto& member : members) work.run(queries::insert_member, one.county, one.id, member, one.body, one.version + 1);
    return Nothing{};
}

bool is_same(const ApplicationEntry& one, const std::vector<ApplicationMember>& members, const SaveApplication& command) {
    const auto same_members = std::ranges::equal(members, command.members, {}, &ApplicationMember::body);
    return one.title == command.title && json::to_json(one.answers) == json::to_json(command.answers) && same_members;
}

}  // namespace

Result<ApplicationFileView> save_application(Work& work, const SaveApplication& command) {
    TRY(const Both both, application_to_fill(work, command.county, command.id));
    TRY_DO(require_fillable(both.application));
    TRY_DO(require_words("title", command.title, 200));
    if (is_same(both.application, members_of(work, both.application), command)) return show_application(work, {command.id, command.county});
    std::size_t bytes = 0;
    for (const auto& answer : command.answers) bytes += json::to_json(answer).size();
    if (bytes > 1'000'000) return field_problem("answers", "too-long", "申报书内容过大，请把大段材料作为附件上传", "the answers are too large; upload long material as files");
    if (work.run(queries::save_draft, both.application.county, both.application.id, command.version, command.title, command.answers) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "申报书刚刚在别处改过，请刷新页面后再改", "the application was changed elsewhere; reload and change it again"};
    TRY_DO(set_members(work, both, command.members));
    work.record("calls.save", "programme_application", both.application.id.to_string());
    return show_application(work, {command.id, command.county});
}

Result<ApplicationFileView> confirm_application(Work& work, const OneApplication& command) {
    TRY(const Both both, find_both(work, command.county, command.id));
    TRY_DO(require_partition(work, both.application.county));
    TRY_DO(require_fillable(both.application));
    bool mine = false;
    for (const auto& member : members_of(work, both.application)) {
        if (!member.mine) continue;
        mine = true;
        work.run(queries::confirm_member, both.application.county, both.application.id, member.body, work.now(), work.actor().name);
    }
    if (!mine) return Problem{Code::denied, "not-a-member", "只有联合申报单位自己的账号才能确认", "only an account of the joint applicant itself confirms"};
    work.record("calls.confirm", "programme_application", both.application.id.to_string());
    return show_application(work, {command.id, command.county});
}

}  // namespace luoshi::programmes::calls
