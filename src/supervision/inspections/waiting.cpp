#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

constexpr WaitingKind kinds[] = {
    {"visit_schools", "到校检查", "所学校", "schools to visit", "/inspections/tasks?state=waiting", "/inspections"},
    {"publish_results", "公布", "次检查的结果", "results of inspections to publish", "/inspections/tasks?state=submitted"},
    {"enter_values", "录入", "次抽取的公开数", "draws whose public value is to be entered", "/inspections"},
    {"confirm_values", "第二人核对", "次抽取的公开数", "draws whose public value you confirm", "/inspections"},
    {"run_draws", "运行", "次双随机抽取", "draws to run", "/inspections"},
    {"order_findings", "处理", "个检查发现的问题", "findings of inspections to order put right", "/inspections/tasks"},
};

std::string yes(bool held) { return held ? "yes" : "no"; }

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.account || !actor.body) return {};
    const bool inspects = actor.may_somewhere(permissions::inspect);
    const bool draws = actor.may(permissions::draw, actor.body_path);
    const bool plans = actor.may(permissions::plan, actor.body_path);
    if (!inspects && !draws && !plans) return {};
    return waiting_of(work.all<WaitingRow>(queries::waiting, work.today(), work.now(), *actor.account, actor_key(actor), *actor.body, yes(inspects), yes(draws), yes(plans)), kinds);
}

}  // namespace luoshi::supervision::inspections
