// Submitting with a receipt, returning for a supplement with a stopped clock, withdrawing.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

// What is frozen and hashed.
struct SubmittedMaterial {
    std::string item, name, sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(SubmittedMaterial, (), (item, name, sha256, bytes))
struct SubmittedContent {
    std::string format;
    ApplicationId application;
    CallId call;
    std::string call_sha256;
    BodyId body;
    std::string body_name, title, kind;
    std::vector<FormAnswer> answers;
    std::vector<std::string> members;
    std::vector<SubmittedMaterial> materials;
    std::vector<ConditionOutcome> conditions;
    std::string statement, commitment, signed_by;
    std::int64_t round = 1;
};
BOOST_DESCRIBE_STRUCT(SubmittedContent, (), (format, application, call, call_sha256, body, body_name, title, kind, answers, members, materials, conditions, statement, commitment, signed_by, round))

SubmittedContent content_of(Work& work, const Both& both, const std::string& signed_by, std::int64_t round) {
    const auto& one = both.application;
    SubmittedContent content;
    content.format = "luoshi.application/1";
    content.application = one.id;
    content.call = one.call;
    content.call_sha256 = both.call.sha256.value_or("");
    content.body = one.body;
    content.body_name = one.body_name;
    content.title = one.title;
    content.kind = one.kind;
    content.answers = one.answers;
    for (const auto& member : members_of(work, one)) content.members.push_back(member.name);
    for (const auto& material : materials_of(work, one)) content.materials.push_back({material.item, material.name, material.sha256, material.bytes});
    content.conditions = conditions_of(work, both.call, one.body, one.answers, one.unit);
    content.statement = both.call.content().statement;
    content.commitment = both.call.content().commitment;
    content.signed_by = signed_by;
    content.round = round;
    return content;
}

// Until the last day; a supplement until the day that was set for it, whenever that is.
Result<Nothing> require_in_time(Work& work, const Both& both) {
    const auto& one = both.application;
    const auto& content = both.call.content();
    const auto today = work.today();
    if (one.state == ApplicationState::returned) {
        if (!one.supplement_due || today <= *one.supplement_due) return Nothing{};
        return Problem{Code::conflict, "supplement-late", "补正期限 " + one.supplement_due->to_string() + " 已过，不能再提交", "the supplement was due on " + one.supplement_due->to_string()};
    }
    if (today >= content.opens && today <= content.closes) return Nothing{};
    return Problem{Code::conflict, "closed", fmt::format("申报时间为 {} 至 {}，今天是 {}", content.opens.to_string(), content.closes.to_string(), today.to_string()),
                   fmt::format("applications run from {} to {}", content.opens.to_string(), content.closes.to_string())};
}

Problem incomplete(const std::vector<FormProblem>& problems) {
    Problem problem{Code::invalid, "incomplete", fmt::format("还有 {} 处需要补齐，第一处：{}", problems.size(), problems.front().words), fmt::format("{} things are missing; the first: {}", problems.size(), problems.front().words_en)};
    for (const auto& one : problems) problem.fields.push_back({one.section + "." + one.field, "incomplete", one.words});
    return problem;
}

// The rule that fails is named; the others stand in the file's list.
std::optional<Problem> not_eligible(const std::vector<FormProblem>& problems) {
    const auto failing = std::ranges::find(problems, "conditions", &FormProblem::section);
    if (failing == problems.end()) return std::nullopt;
    return Problem{Code::conflict, "not-eligible", "不符合申报条件：" + failing->words, "a condition is not met: " + failing->words_en, {{"conditions." + failing->field, "failed", failing->words}}};
}

// Short enough to be read out. Where the end of the call's id is also that of another call of the line in that year, more of it tells them apart.
std::string receipt_of(Work& work, const Both& both, std::int64_t serial) {
    auto code = both.call.line_code;
    std::erase(code, '-');
    const auto call = both.call.id.to_string();
    std::string receipt;
    for (const std::size_t length : {4U, 8U, 12U}) {
        receipt = fmt::format("{}-{}-{}-{:04}", code, both.call.content().batch_year, call.substr(call.size() - length), serial);
        if (!work.one<ApplicationId>(queries::application_by_receipt, both.application.county, receipt)) break;
    }
    return receipt;
}

Result<Nothing> freeze(Work& work, const Both& both, const SubmitApplication& command) {
    const auto& one = both.application;
    std::int64_t round = 1;
    work.each(queries::submissions_of, [&](const storage::Row& row) { round = std::max(round, row.get<std::int64_t>(0) + 1); }, one.county, one.id);
    const auto serial = work.one<std::int64_t>(queries::last_receipt, one.county, one.call).value_or(0) + 1;
    const auto content = json::to_json(content_of(work, both, command.signed_by, round));
    work.run(queries::insert_submission, one.county, one.id, round, one.call, serial, receipt_of(work, both, serial), content, crypto::sha256_hex(content), both.call.content().statement, command.signed_by,
             work.now(), actor_key(work.actor()), work.actor().name);
    return Nothing{};
}

Result<Nothing> first_submission(Work& work, const Both& both) {
    const auto& one = both.application;
    TRY_DO(take_seat(work, both, QuotaScope::school, one.body_code));
    return lines::add_unit(work, {one.unit, one.line, one.body, one.title, both.call.content().batch_year, both.call.content().title});
}

}  // namespace

Result<ApplicationFileView> submit_application(Work& work, const SubmitApplication& command) {
    TRY(const Both both, application_to_fill(work, command.county, command.id));
    const auto& one = both.application;
    if (one.state == ApplicationState::submitted && one.version == command.version) return show_application(work, {one.id, one.county});
    TRY_DO(require_fillable(one));
    if (one.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "申报书刚刚在别处改过，请刷新页面、看过再提交", "the application was changed elsewhere; reload, read and submit"};
    TRY_DO(require_in_time(work, both));
    if (!command.statement_accepted) return field_problem("statement_accepted", "statement-missing", "请先阅读并确认真实性声明和承诺", "accept the statement of truthfulness first");
    TRY_DO(require_words("signed_by", command.signed_by, 50));
    const auto problems = problems_of(work, both);
    if (auto failing = not_eligible(problems)) return *std::move(failing);
    if (!problems.empty()) return incomplete(problems);
    const bool supplement = one.state == ApplicationState::returned;
    if (!supplement) TRY_DO(first_submission(work, both));
    TRY_DO(freeze(work, both, command));
    if (supplement) work.run(queries::end_pause, one.county, one.id, work.today());
    const auto to = supplement ? json::enum_parse<ApplicationState>(one.back).value_or(ApplicationState::submitted) : ApplicationState::submitted;
    TRY_DO(advance(work, both, to, supplement ? "补正后重新提交" : ""));
    return show_application(work, {one.id, one.county});
}

Result<ApplicationFileView> return_application(Work& work, const ReturnApplication& command) {
    TRY(const Both both, find_both(work, command.county, command.id));
    const auto& one = both.application;
    TRY_DO(require_partition(work, one.county));
    const auto path = recommender_path(work, both.call.content(), one.prefecture, one.industry);
    const bool recommender = one.state == ApplicationState::submitted && !path.empty() && work.actor().may(permissions::recommend, path);
    if (!recommender) TRY_DO(require(work.actor(), permissions::write, one.office_path));
    TRY_DO(require_words("wanted", command.wanted, 2000));
    if (command.due < work.today()) return field_problem("due", "due-in-the-past", "补正期限不能早于今天", "the supplement cannot be due in the past");
    TRY_DO(advance(work, both, ApplicationState::returned, command.wanted));
    work.run(queries::insert_pause, one.county, one.id, one.serial + 1, work.today(), command.due, command.wanted, work.actor().name);
    return show_application(work, {one.id, one.county});
}

// By the applicant at any time; by the office where a supplement did not come in time.
Result<ApplicationFileView> withdraw_application(Work& work, const ApplicationWords& command) {
    TRY(const Both both, find_both(work, command.county, command.id));
    const auto& one = both.application;
    TRY_DO(require_partition(work, one.county));
    if (!is_applicant(work.actor(), one)) {
        TRY_DO(require(work.actor(), permissions::write, one.office_path));
        if (one.state != ApplicationState::returned || !one.supplement_due || work.today() <= *one.supplement_due)
            return Problem{Code::conflict, "supplement-running", "只有补正逾期的申报才能由省级项目办终止，其他由申报单位自己撤回", "the office ends only what was not supplemented in time; all else is for the applicant to withdraw"};
    }
    TRY_DO(require_words("words", command.words, 1000));
    TRY_DO(advance(work, both, ApplicationState::withdrawn, command.words));
    if (one.state == ApplicationState::returned) work.run(queries::end_pause, one.county, one.id, work.today());
    free_seats(work, one);
    TRY_DO(step_line(work, both, lines::UnitStage::withdrawn, command.words));
    return show_application(work, {one.id, one.county});
}

}  // namespace luoshi::programmes::calls
