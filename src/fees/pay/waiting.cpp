#include "fees/pay/api.hpp"
#include "fees/pay/permissions.hpp"
#include "fees/pay/queries.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"

namespace luoshi::fees::pay {
namespace {

constexpr WaitingKind kinds[] = {
    {"confirm_pay", "核对", "行本人的课酬", "lines of your own pay to confirm", "", "/my-pay"},
    {"pay_came_back", "查看", "行被银行退回的课酬", "lines of your own pay that the bank sent back", "", "/my-pay"},
    {"agree_to_pay", "同意", "张酬劳表", "pay sheets to agree to", "/pay"},
    {"decide_overruns", "批准", "份超限支出申请", "requests to spend above a ceiling", "/overruns"},
};

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    const auto body = actor.body ? org::find_body(work, *actor.body) : std::nullopt;
    if (!actor.account || !body) return {};
    const std::string agrees = actor.may(permissions::agree, body->path) ? "yes" : "no";
    const std::string decides = actor.may_somewhere(permissions::approve) ? body->county : std::string();
    return waiting_of(work.all<WaitingRow>(queries::waiting, actor.account->to_string(), actor_key(actor), body->county, body->id, agrees, decides), kinds);
}

}  // namespace luoshi::fees::pay
