#include "programmes/calls/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/access/actor_key.hpp"
#include "programmes/calls/queries.hpp"

namespace luoshi::programmes::calls {

Problem no_such_call() { return {Code::missing, "no-such-call", "没有这份申报通知，或者您无权查看", "there is no such call, or it is not for you"}; }
Problem no_such_application() { return {Code::missing, "no-such-application", "没有这份申报，或者您无权查看", "there is no such application, or it is not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这份申报通知登记在 " + std::string(county) + "，请在请求中写明 county", "this call is kept in " + std::string(county) + "; name that county in the request"};
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

std::string end_of(std::string path) {
    if (path.empty()) return "0";
    path.back() = '0';  // '/' + 1
    return path;
}

bool by_list(Work& work, const CallEntry& call) {
    const auto line = lines::find_line(work, call.county, call.line);
    return line && std::ranges::find(line->stages, lines::UnitStage::recommended) != line->stages.end();
}

Result<CallEntry> find_entry(Work& work, std::string_view county, CallId id) {
    auto call = work.one<CallEntry>(queries::call_by_id, county, id);
    if (!call) return no_such_call();
    const bool seen = call->published() ? work.actor().may_somewhere(permissions::read) : work.actor().may(permissions::write, call->office_path);
    if (!seen) return no_such_call();
    return *std::move(call);
}

Result<CallEntry> call_to_write(Work& work, std::string_view county, CallId id) {
    TRY(CallEntry call, find_entry(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, call.office_path));
    TRY_DO(require_partition(work, call.county));
    return call;
}

std::string recommender_path(Work& work, const CallContent& content, const std::string& prefecture, const std::string& industry) {
    if (!prefecture.empty()) {
        const auto division = org::find_body_by_code(work, prefecture);
        return division ? division->path : std::string{};
    }
    const auto found = std::ranges::find(content.industries, industry, &CallIndustry::name);
    if (found == content.industries.end()) return {};
    const auto body = org::find_body(work, found->body);
    return body ? body->path : std::string{};
}

std::string recommender_words(Work& work, const std::string& recommender) { return lines::place_words(work, recommender); }

bool is_applicant(const Actor& actor, const ApplicationEntry& application) {
    // A right over a whole subtree does not make one of its people: an application is the body's own.
    return actor.may(permissions::apply, application.body_path) && (!actor.body || actor.body_path.starts_with(application.body_path));
}

bool is_member(Work& work, const ApplicationEntry& application) {
    return std::ranges::any_of(members_of(work, application), [](const auto& member) { return member.mine; });
}

bool may_see(Work& work, const CallContent& content, const ApplicationEntry& application) {
    const auto& actor = work.actor();
    if (actor.may(permissions::write, application.office_path) || is_applicant(actor, application) || is_member(work, application)) return true;
    if (application.state == ApplicationState::draft) return false;  // nobody looks over the shoulder of who fills it in
    if (actor.may(permissions::read, application.office_path) || actor.may(permissions::read, application.body_path)) return true;
    const auto path = recommender_path(work, content, application.prefecture, application.industry);
    return !path.empty() && actor.may(permissions::recommend, path);
}

Result<Both> find_both(Work& work, std::string_view county, ApplicationId id) {
    auto application = work.one<ApplicationEntry>(queries::application_by_id, county, id);
    if (!application) return no_such_application();
    auto call = work.one<CallEntry>(queries::call_by_id, county, application->call);
    if (!call || !may_see(work, call->content(), *application)) return no_such_application();
    return Both{*std::move(call), *std::move(application)};
}

Result<Both> application_to_fill(Work& work, std::string_view county, ApplicationId id) {
    TRY(Both both, find_both(work, county, id));
    TRY_DO(require(work.actor(), permissions::apply, both.application.body_path));
    if (!is_applicant(work.actor(), both.application))
        return Problem{Code::denied, "other-body", "这份申报由 " + both.application.body_name + " 自己填报", "this application is for " + both.application.body_name + " itself to fill in"};
    TRY_DO(require_partition(work, both.application.county));
    return both;
}

Result<Nothing> require_fillable(const ApplicationEntry& application) {
    if (application.state == ApplicationState::draft || application.state == ApplicationState::returned) return Nothing{};
    return Problem{Code::conflict, "not-now", "申报现在是“" + std::string(state_words(application.state)) + "”，内容不能再改；需要改动请联系推荐单位或省级项目办退回补正",
                   "the application is " + std::string(state_words_en(application.state)) + " and stays as it is; ask for it to be returned"};
}

ApplicationEntry reloaded(Work& work, const ApplicationEntry& application) { return work.one<ApplicationEntry>(queries::application_by_id, application.county, application.id).value(); }

Result<Nothing> advance(Work& work, const Both& both, ApplicationState to, const std::string& reason) {
    const auto& one = both.application;
    if (!may_go(one.state, to, one.back, by_list(work, both.call)))
        return Problem{Code::conflict, "not-now", fmt::format("“{}”的申报现在是“{}”，不能变为“{}”，请刷新页面", one.body_name, state_words(one.state), state_words(to)),
                       fmt::format("the application is {} and cannot become {}; reload the page", state_words_en(one.state), state_words_en(to))};
    const std::string back = to == ApplicationState::returned ? std::string(json::enum_name(one.state)) : std::string{};
    work.run(queries::insert_step, one.county, one.id, one.serial + 1, one.serial, one.state, one.back, to, back, reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_now, one.county, one.id, one.serial, one.serial + 1, to, back);
    work.record("calls." + std::string(json::enum_name(to)), "programme_application", one.id.to_string());
    return Nothing{};
}

Result<Nothing> step_line(Work& work, const Both& both, lines::UnitStage stage, const std::string& reason) {
    const auto line = lines::find_line(work, both.call.county, both.call.line);
    const bool leaves = stage == lines::UnitStage::withdrawn;
    if (!leaves && (!line || std::ranges::find(line->stages, stage) == line->stages.end())) return Nothing{};
    return lines::step_unit(work, {both.application.unit, stage, work.today(), both.call.content().title, reason});
}

std::vector<MaterialView> materials_of(Work& work, const ApplicationEntry& application) { return work.all<MaterialView>(queries::materials_of, application.county, application.id); }

std::vector<ApplicationMember> members_of(Work& work, const ApplicationEntry& application) {
    std::vector<ApplicationMember> members;
    const auto& actor = work.actor();
    work.each(
        queries::members_of,
        [&](const storage::Row& row) {
            const auto path = row.get<std::string>(2);
            const bool mine = actor.may(permissions::apply, path) && (!actor.body || actor.body_path.starts_with(path));
            members.push_back({row.get<BodyId>(0), row.get<std::string>(1), row.get<std::optional<Instant>>(3), row.get<std::optional<std::string>>(4).value_or(""), mine});
        },
        application.county, application.id);
    return members;
}

std::vector<PauseView> pauses_of(Work& work, const ApplicationEntry& application) { return work.all<PauseView>(queries::pauses_of, application.county, application.id); }

ApplicationRow row_of(Work& work, const ApplicationEntry& application, const std::string& call_title) {
    ApplicationRow row;
    row.id = application.id;
    row.county = application.county;
    row.call = application.call;
    row.call_title = call_title;
    row.line_code = application.line_code;
    row.receipt = application.receipt.value_or("");
    row.body_name = application.body_name;
    row.title = application.title;
    row.kind = application.kind;
    row.prefecture = application.prefecture;
    row.prefecture_name = application.prefecture.empty() ? "" : recommender_words(work, application.prefecture);
    row.industry = application.industry;
    row.recommended_rank = application.rank;
    row.state = application.state;
    row.state_words = state_words(application.state);
    row.state_words_en = state_words_en(application.state);
    row.supplement_due = application.supplement_due;
    return row;
}

std::vector<std::pair<std::string, std::string>> CallRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"line", "项目线编号"}, {"line_code", "条款代码"}, {"line_title", "项目线"}, {"title", "标题"}, {"number", "文号"}, {"batch_year", "批次年度"},
            {"state", "状态"}, {"opens", "开始"}, {"closes", "截止"}, {"recommend_by", "推荐截止"}, {"places", "计划数"}, {"applications", "申报数"}, {"open_now", "正在申报"}};
}

std::vector<std::pair<std::string, std::string>> ApplicationRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"call", "通知编号"}, {"call_title", "申报通知"}, {"line_code", "条款代码"}, {"receipt", "回执号"}, {"body_name", "单位"}, {"title", "项目名称"},
            {"kind", "类别"}, {"prefecture", "市州代码"}, {"prefecture_name", "市州"}, {"industry", "行业"}, {"recommended_rank", "推荐排序"}, {"state", "状态"}, {"state_words", "状态说明"},
            {"state_words_en", "state"}, {"supplement_due", "补正期限"}};
}

}  // namespace luoshi::programmes::calls
