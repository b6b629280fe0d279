// A notice may be lost for good: the network was down for a day, the address was wrong. The family has paid all the same, so the order is asked for.
#include "fees/payments/jobs.hpp"

#include <exception>
#include <functional>

#include "fees/payments/ask_orders.hpp"
#include "fees/payments/online.hpp"
#include "fees/payments/wechat_call.hpp"
#include "platform/log/log.hpp"

namespace luoshi::fees::payments {
namespace {

Result<ProvedNotice> ask_about(const wechat::Merchant& merchant, const OpenOrder& order, Instant now, Random& random) {
    TRY(const http::ClientResponse answer, call(merchant, "GET", wechat::order_path(merchant, order.merchant, out_trade_no(order.id)), "", now, random));
    if (answer.status != 200) return wechat::read_pay_url("{}").error();
    TRY_DO(wechat::verify(merchant, answer.headers, answer.body, now));
    TRY(wechat::Paid paid, wechat::read_order(merchant, answer.body));
    return ProvedNotice{std::move(paid), order.county, std::string(answer.header("wechatpay-nonce"))};
}

// What the channel says of it; empty where that is not this order's state.
std::string state_in(const OpenOrder& order, const Result<ProvedNotice>& answer) {
    if (!answer) return {};
    const auto& paid = std::get<wechat::Paid>(answer->said);
    return paid.out_trade_no == out_trade_no(order.id) ? paid.trade_state : std::string();
}

// One act about one order; empty: it was kept. What the storage throws is of this order alone: the others go on.
std::string why_not_kept(storage::Storage& storage, const storage::Context& context, const std::function<Result<Nothing>(Work&)>& act) {
    try {
        const auto kept = storage::write(storage, context, act);
        return kept ? std::string() : kept.error().slug;
    } catch (const std::exception& accident) {
        return accident.what();
    }
}

Result<Nothing> ask_orders(const jobs::JobWork& job) {
    const auto merchant = wechat_merchant();
    if (!merchant) return Nothing{};
    const auto now = job.clock.now();
    const auto orders = job.read([&](Work& work) -> Result<std::vector<OpenOrder>> { return orders_due(work); });
    for (const auto& order : *orders) {
        if (job.stopping) break;
        const auto answer = wechat::serves(*merchant, order.merchant) ? ask_about(*merchant, order, now, job.random) : Result<ProvedNotice>(wechat::read_pay_url("{}").error());
        auto said = state_in(order, answer);
        auto context = job.context();
        context.county = order.county;
        if (said == "SUCCESS") {
            const auto why_not = why_not_kept(job.storage, context, [&](Work& work) { return take_notice(work, *answer); });
            if (why_not.empty()) continue;
            log::warning("wechat-order-refused", {{"order", out_trade_no(order.id)}, {"reason", why_not}});
            said.clear();  // paid, and not taken: asked again, so that it does not disappear
        }
        context.bookkeeping = true;  // a round that changes nothing for anybody is no act
        const auto why_not = why_not_kept(job.storage, context, [&](Work& work) -> Result<Nothing> {
            note_asked(work, order, said);
            return Nothing{};
        });
        if (!why_not.empty()) log::error("wechat-order-not-noted", {{"order", out_trade_no(order.id)}, {"reason", why_not}});
    }
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.repeat("payments.ask_orders", std::chrono::minutes{1}, [](const jobs::JobWork& job, const json::value&) { return ask_orders(job); });
    runner.repeat("payments.follow_returns", std::chrono::minutes{1}, [](const jobs::JobWork& job, const json::value&) { return follow_returns(job); });
}

}  // namespace luoshi::fees::payments
