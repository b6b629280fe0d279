// Asking WeChat to give money back, and what became of it. The number of a return is made of its id: a program that is killed between the call and the note
// asks again with the same number, and WeChat gives back once.
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <functional>

#include "fees/payments/online.hpp"
#include "fees/payments/online_returns.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/wechat_call.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/log/log.hpp"

namespace luoshi::fees::payments {

Result<http::ClientResponse> call(const wechat::Merchant& merchant, std::string_view method, const std::string& path, const std::string& body, Instant now,
                                  Random& random) {
    const auto nonce = crypto::hex(crypto::view(random.bytes<16>()));
    const auto timestamp = std::to_string(now.microseconds() / 1'000'000);
    http::Pairs headers{{"authorization", wechat::authorization(merchant, method, path, timestamp, nonce, body)},
                        {"accept", "application/json"},
                        {"user-agent", "luoshi"}};
    if (!body.empty()) headers.emplace_back("content-type", "application/json");
    return http::fetch({.url = merchant.address + path, .method = std::string(method), .headers = std::move(headers), .body = body});
}

namespace {

// What one round with the channel brought.
struct Heard {
    std::optional<wechat::Returned> said = {};
    std::string code = {};   // of what stood in the way
    std::string words = {};  // the channel's own
    bool refused = false;    // for good: it has no refund under the number
    bool lasts = false;      // asking the same again would bring the same
};

Heard trouble(std::string code) { return {.code = std::move(code)}; }

class Round {
 public:
    Round(const wechat::Merchant& merchant, const ReturnRow& row, Instant now, Random& random)
        : merchant_(merchant), row_(row), now_(now), random_(random) {}

    Heard ask() {
        if (row_.state == ReturnState::accepted) {
            auto told = look_up();
            told.lasts = false;  // WeChat has it and may give it back any day: who does not get to know is not free to give it another way
            return told;
        }
        auto heard = hear(send());
        // Before it counts as refused, WeChat must know of no refund under this number: an earlier call may have arrived although its answer was lost.
        if (heard.said || (!is_final(heard.code) && !heard.lasts)) return heard;
        auto known = look_up();
        if (known.code == "RESOURCE_NOT_EXISTS")
            heard.refused = is_final(heard.code);
        else if (!known.lasts)
            heard.lasts = false;  // it has not said: asked again
        return known.said ? known : heard;
    }

 private:
    Result<http::ClientResponse> send() {
        const auto body = wechat::return_body(merchant_, {.payee = row_.merchant,
                                                          .transaction_id = row_.transaction_id,
                                                          .out_refund_no = out_refund_no(row_.id),
                                                          .reason = "课后服务费退费",
                                                          .refund_fen = row_.amount_fen,
                                                          .total_fen = row_.total_fen});
        return call(merchant_, "POST", std::string(wechat::returns_path), body, now_, random_);
    }
    Heard look_up() { return hear(call(merchant_, "GET", wechat::return_path(merchant_, row_.merchant, out_refund_no(row_.id)), "", now_, random_)); }

    Heard hear(const Result<http::ClientResponse>& answer) {
        if (!answer) return trouble(answer.error().slug);
        const bool is_signed = !answer->header("wechatpay-signature").empty();
        // An answer that gives something must be signed; a refusal need not be, by the documents, but a signature that is there must be right.
        if (answer->status == 200 || is_signed) {
            if (const auto proved = wechat::verify(merchant_, answer->headers, answer->body, now_); !proved) return trouble(proved.error().slug);
        }
        if (answer->status != 200) {
            auto code = wechat::error_code(answer->body);
            if (code.empty()) return trouble("HTTP " + std::to_string(answer->status));
            const bool lasts = will_last(answer->status, code);
            return {.code = std::move(code), .words = wechat::error_words(answer->body), .lasts = lasts};
        }
        auto said = wechat::read_return(answer->body);
        if (!said) return trouble(said.error().slug);
        if (said->out_refund_no != out_refund_no(row_.id)) return trouble("other-number");
        return {.said = std::move(*said)};
    }

    // INVALID_REQUEST may also be said of what only came too soon: it is believed after some tries.
    bool is_final(std::string_view code) const {
        return code == "USER_ACCOUNT_ABNORMAL" || (code == "INVALID_REQUEST" && row_.tries >= tries_before_giving_up);
    }

    // A refusal (4xx) says that the request or the settings are wrong. Some are known to stay so until somebody has changed something; others, and what only came
    // too soon, are believed after some tries. Empty accounts are filled and crowds pass: those are waited for. (错误码: the documents of 申请退款 and 查询单笔退款.)
    bool will_last(int status, std::string_view code) const {
        constexpr std::string_view passing[] = {"NOT_ENOUGH", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED", "SYSTEM_ERROR"};
        constexpr std::string_view lasting[] = {"NO_AUTH", "SIGN_ERROR", "PARAM_ERROR", "MCH_NOT_EXISTS", "APPID_MCHID_NOT_MATCH", "APPID_NOT_EXIST"};
        if (status < 400 || status >= 500 || status == 429 || std::ranges::find(passing, code) != std::end(passing)) return false;
        return std::ranges::find(lasting, code) != std::end(lasting) || row_.tries >= tries_before_giving_up;
    }

    static constexpr std::int64_t tries_before_giving_up = 5;

    const wechat::Merchant& merchant_;
    const ReturnRow& row_;
    Instant now_;
    Random& random_;
};

Result<Nothing> note(Work& work, ReturnId id, const Heard& heard) {
    const auto row = find_return(work, work.county(), id);
    if (!row) return Nothing{};
    if (heard.said) {
        const auto taken = hear_returned(work, *heard.said);
        if (!taken) hear_trouble(work, *row, taken.error().slug);
    } else if (heard.refused) {
        return hear_refused(work, *row, heard.code);
    } else if (heard.lasts) {
        hear_stopped(work, *row, heard.code, heard.words);
    } else {
        hear_trouble(work, *row, heard.code);
    }
    return Nothing{};
}

// One act about one return; empty: it was kept. What the storage throws (a key said no, the queue is full) is of this return alone: the others go on.
std::string why_not_kept(const jobs::JobWork& job, const ReturnRow& row, const std::function<Result<Nothing>(Work&)>& act) {
    auto context = job.context();
    context.county = row.county;
    context.bookkeeping = true;  // a round that changes nothing for anybody is no act; what ends a return records itself
    try {
        const auto kept = storage::write(job.storage, context, act);
        return kept ? std::string() : kept.error().slug + ": " + kept.error().detail;
    } catch (const std::exception& accident) {
        return accident.what();
    }
}

// Empty: followed, and what came of it noted.
std::string why_not_followed(const jobs::JobWork& job, const wechat::Merchant& merchant, const ReturnRow& row) {
    const auto heard = wechat::serves(merchant, row.merchant) ? Round(merchant, row, job.clock.now(), job.random).ask() : trouble("other-merchant");
    if (!heard.code.empty()) log::warning("wechat-return-waits", {{"return", out_refund_no(row.id)}, {"code", heard.code}});
    return why_not_kept(job, row, [&](Work& work) { return note(work, row.id, heard); });
}

// It takes its turn again like one that WeChat did not answer, or those that fail would stand before all others in every round.
std::string why_not_put_off(const jobs::JobWork& job, const ReturnRow& row) {
    return why_not_kept(job, row, [&](Work& work) { return note(work, row.id, trouble(std::string(not_noted))); });
}

Problem some_not_noted(std::size_t failed, std::size_t followed) {
    return {Code::unavailable, "returns-not-noted",
            fmt::format("这一轮 {} 笔微信退款中有 {} 笔的结果没能登记，其余已办完；以后会自动再问，原因见系统日志 wechat-return-not-noted", followed, failed),
            fmt::format("of {} refunds of this round {} could not be noted, the others are done; they are asked for again, the log says why: wechat-return-not-noted",
                        followed, failed)};
}

}  // namespace

Result<Nothing> follow_returns(const jobs::JobWork& job) {
    const auto merchant = wechat_merchant();
    if (!merchant) return Nothing{};
    const auto due = job.read([&](Work& work) -> Result<std::vector<ReturnRow>> { return work.all<ReturnRow>(queries::returns_due, job.clock.now()); });
    std::size_t followed = 0;
    std::size_t failed = 0;
    for (const auto& row : *due) {
        if (job.stopping) break;
        ++followed;
        const auto why = why_not_followed(job, *merchant, row);
        if (why.empty()) continue;
        ++failed;
        const auto why_at_the_front = why_not_put_off(job, row);
        log::error("wechat-return-not-noted",
                   {{"county", row.county}, {"return", out_refund_no(row.id)}, {"reason", why}, {"put_off", why_at_the_front.empty()}});
    }
    if (failed > 0) return some_not_noted(failed, followed);
    return Nothing{};
}

}  // namespace luoshi::fees::payments
