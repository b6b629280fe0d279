// A notice may be lost for good: the network was down for a day, the address was wrong. The family has paid all the same, so the order is asked for.
#include "fees/payments/jobs.hpp"

#include "fees/payments/online.hpp"
#include "fees/payments/queries.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/http/client.hpp"
#include "platform/log/log.hpp"

namespace luoshi::fees::payments {
namespace {

struct OpenOrder {
    std::string county;
    OrderId id;
};
BOOST_DESCRIBE_STRUCT(OpenOrder, (), (county, id))

Result<ProvedNotice> ask_about(const wechat::Merchant& merchant, OrderId id, Instant now, Random& random) {
    const auto path = wechat::order_path(merchant, out_trade_no(id));
    const auto nonce = crypto::hex(crypto::view(random.bytes<16>()));
    const auto timestamp = std::to_string(now.microseconds() / 1'000'000);
    TRY(const http::ClientResponse answer, http::fetch({.url = merchant.address + path,
                                                        .headers = {{"authorization", wechat::authorization(merchant, "GET", path, timestamp, nonce, "")},
                                                                    {"accept", "application/json"},
                                                                    {"user-agent", "luoshi"}}}));
    if (answer.status != 200) return wechat::read_pay_url("{}").error();
    TRY_DO(wechat::verify(merchant, answer.headers, answer.body, now));
    TRY(wechat::Paid paid, wechat::read_order(merchant, answer.body));
    return ProvedNotice{std::move(paid), std::string(answer.header("wechatpay-nonce"))};
}

Result<Nothing> ask_orders(const jobs::JobWork& job) {
    const auto merchant = wechat_merchant();
    if (!merchant) return Nothing{};
    const auto now = job.clock.now();
    const auto orders = job.read([&](Work& work) -> Result<std::vector<OpenOrder>> {
        return work.all<OpenOrder>(queries::orders_to_ask, now.plus(-std::chrono::hours{24}), now.plus(-std::chrono::minutes{5}));
    });
    for (const auto& order : *orders) {
        if (job.stopping) break;
        const auto answer = ask_about(*merchant, order.id, now, job.random);
        // Asked again in five minutes; what WeChat does not answer is no reason to stop with the others.
        if (!answer || answer->paid.out_trade_no != out_trade_no(order.id) || answer->paid.trade_state != "SUCCESS") continue;
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
}

}  // namespace luoshi::fees::payments
