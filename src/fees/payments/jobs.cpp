// A notice may be lost for good: the network was down for a day, the address was wrong. The family has paid all the same, so the order is asked for.
#include "fees/payments/jobs.hpp"

#include "fees/payments/online.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/wechat_call.hpp"
#include "platform/log/log.hpp"

namespace luoshi::fees::payments {
namespace {

struct OpenOrder {
    std::string county;
    OrderId id;
    std::string merchant;
};
BOOST_DESCRIBE_STRUCT(OpenOrder, (), (county, id, merchant))

Result<ProvedNotice> ask_about(const wechat::Merchant& merchant, const OpenOrder& order, Instant now, Random& random) {
    TRY(const http::ClientResponse answer, call(merchant, "GET", wechat::order_path(merchant, order.merchant, out_trade_no(order.id)), "", now, random));
    if (answer.status != 200) return wechat::read_pay_url("{}").error();
    TRY_DO(wechat::verify(merchant, answer.headers, answer.body, now));
    TRY(wechat::Paid paid, wechat::read_order(merchant, answer.body));
    return ProvedNotice{std::move(paid), order.county, std::string(answer.header("wechatpay-nonce"))};
}

bool is_paid(const OpenOrder& order, const wechat::Paid& paid) { return paid.out_trade_no == out_trade_no(order.id) && paid.trade_state == "SUCCESS"; }

Result<Nothing> ask_orders(const jobs::JobWork& job) {
    const auto merchant = wechat_merchant();
    if (!merchant) return Nothing{};
    const auto now = job.clock.now();
    const auto orders = job.read([&](Work& work) -> Result<std::vector<OpenOrder>> {
        return work.all<OpenOrder>(queries::orders_to_ask, now.plus(-std::chrono::hours{24}), now.plus(-std::chrono::minutes{5}));
    });
    for (const auto& order : *orders) {
        if (job.stopping) break;
        if (!wechat::serves(*merchant, order.merchant)) continue;
        const auto answer = ask_about(*merchant, order, now, job.random);
        // Asked again in five minutes; what WeChat does not answer is no reason to stop with the others.
        if (!answer || !is_paid(order, std::get<wechat::Paid>(answer->said))) continue;
        auto context = job.context();
        context.county = order.county;
        const auto taken = storage::write(job.storage, context, [&](Work& work) { return take_notice(work, *answer); });
        if (!taken) log::warning("wechat-order-refused", {{"order", out_trade_no(order.id)}, {"slug", taken.error().slug}});
    }
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.repeat("payments.ask_orders", std::chrono::minutes{5}, [](const jobs::JobWork& job, const json::value&) { return ask_orders(job); });
    runner.repeat("payments.follow_returns", std::chrono::minutes{1}, [](const jobs::JobWork& job, const json::value&) { return follow_returns(job); });
}

}  // namespace luoshi::fees::payments
