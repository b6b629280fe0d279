#include "programmes/construction/api.hpp"
#include "programmes/construction/queries.hpp"

namespace luoshi::programmes::construction {
namespace {

constexpr std::string_view province = "430000";  // what the action builds lies there (docs/decisions/0010)

constexpr WaitingKind kinds[] = {
    {"report_check", "填报", "次检查", "checks to report on", "/construction-checks", "/construction"},
    {"precheck", "预检", "个项目（中期）", "units to pre-check for the mid-term", "/construction-checks"},
    {"decide_check", "评定", "次检查", "checks to decide", "/construction-checks"},
    {"sign_book", "签订", "份任务书", "task books to sign", "/construction", "/construction"},
    {"approve_change", "审批或备案", "份任务书调整", "changes of task books to approve or file", "/construction"},
    {"answer_warning", "答复", "份警告", "warnings to answer", "/construction", "/construction"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const std::string reports = actor.may(permissions::report, actor.body_path) ? "yes" : "no";
    return waiting_of(work.all<WaitingRow>(queries::waiting, province, work.today(), *actor.body, reports, waiting_scopes(actor, permissions::check),
                                           waiting_scopes(actor, permissions::decide)),
                      kinds);
}

}  // namespace luoshi::programmes::construction
