// What the pages show of refunds.
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "fees/refunds/ids.hpp"
#include "fees/refunds/words.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::refunds {

struct RefundAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(RefundAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))
RefundAction refund_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);

struct RefundRightRow {
    RightId id;
    std::string pupil_name;
    std::string class_name;
    std::int64_t amount_fen = 0;
    RightState state = RightState::waiting;
    std::string state_words;
    std::string state_words_en;
    std::string words;
    std::string words_en;
    Instant arose_at;
    std::int64_t days = 0;  // since it arose
    bool overdue = false;   // by refund.days_max; false where that is not set
    std::int64_t open_fen = 0;
    std::int64_t done_fen = 0;
    std::int64_t failed_fen = 0;
    std::optional<Instant> not_received_at;  // a guardian says so of what is noted as arrived

    static auto labels() {
        return std::to_array<std::pair<std::string_view, std::string_view>>({{"pupil_name", "学生"},
                                                                            {"class_name", "班级"},
                                                                            {"amount_fen", "应退（分）"},
                                                                            {"state_words", "进度"},
                                                                            {"words", "原因"},
                                                                            {"arose_at", "应退时间"},
                                                                            {"days", "天数"}});
    }
};
BOOST_DESCRIBE_STRUCT(RefundRightRow, (),
                      (id, pupil_name, class_name, amount_fen, state, state_words, state_words_en, words, words_en, arose_at, days, overdue, open_fen,
                       done_fen, failed_fen, not_received_at))

struct RefundStepView {
    State state = State::ordered;
    Instant at;
    std::string words;
    std::string words_en;
    std::string by_name;  // empty for families
};
BOOST_DESCRIBE_STRUCT(RefundStepView, (), (state, at, words, words_en, by_name))

// A time that money which had left was noted as not there, of which it can be noted that it had arrived after all.
struct RefundFailureView {
    std::int64_t step = 0;
    Instant sent_at;
    std::string route_words;
    std::string route_words_en;
    std::string reason;  // why it was noted so
};
BOOST_DESCRIBE_STRUCT(RefundFailureView, (), (step, sent_at, route_words, route_words_en, reason))

struct RefundPartView {
    RefundId id;
    std::int64_t amount_fen = 0;
    State state = State::ordered;
    Route route = Route::original;
    std::string route_words;
    std::string route_words_en;
    std::string payee;
    std::vector<RefundStepView> steps;
    std::vector<RefundAction> actions;
    std::string note;  // what the on-line channel is doing, or what the office is to do after it failed; empty otherwise, and for families
    std::string note_en;
    std::int64_t step = 0;                   // the number of the last step: names the arrival that came back or is not there
    std::optional<Instant> not_received_at;  // since when a guardian says of this arrival that it is not there
    std::string account = {};                // **** 1234: where the bank is told to send it; empty where it is not told, and for all who do not pay refunds
    std::vector<RefundFailureView> failures = {};  // empty for families
};
BOOST_DESCRIBE_STRUCT(RefundPartView, (), (id, amount_fen, state, route, route_words, route_words_en, payee, steps, actions, note, note_en, step,
                        not_received_at, account, failures))

struct RefundRightView {
    RightId id;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    std::string school_name;
    std::string county;
    std::int64_t amount_fen = 0;
    std::int64_t open_fen = 0;
    RightState state = RightState::waiting;
    std::string state_words;
    std::string state_words_en;
    std::string words;
    std::string words_en;
    Instant arose_at;
    std::int64_t days = 0;
    std::optional<Instant> carry_over_agreed_at;
    std::vector<RefundPartView> parts;
    std::vector<RefundAction> actions;
};
BOOST_DESCRIBE_STRUCT(RefundRightView, (),
                      (id, pupil, pupil_name, class_name, school_name, county, amount_fen, open_fen, state, state_words, state_words_en, words, words_en,
                       arose_at, days, carry_over_agreed_at, parts, actions))

struct RefundBatchView {
    RefundBatchId id;
    std::int64_t refunds = 0;
    std::int64_t amount_fen = 0;
    Instant sent_at;
    std::string sent_by_name;
    std::int64_t on_the_way = 0;
    std::int64_t failed = 0;
};
BOOST_DESCRIBE_STRUCT(RefundBatchView, (), (id, refunds, amount_fen, sent_at, sent_by_name, on_the_way, failed))

struct RefundDeskView {
    BodyId school;
    std::string county;
    std::string school_name;
    std::int64_t waiting = 0;  // rights
    std::int64_t waiting_fen = 0;
    std::int64_t ordered = 0;  // refunds
    std::int64_t ordered_fen = 0;
    std::int64_t failed = 0;
    std::int64_t not_received = 0;  // rights noted as arrived of which a guardian says that the money is not there
    std::int64_t stopped = 0;  // of those that were sent: WeChat Pay refuses them for a reason that lasts
    std::int64_t cash_short_fen = 0;  // what is ordered in cash and does not lie at the counter: it is drawn first
    std::optional<std::int64_t> days_max;
    std::vector<RefundBatchView> batches;
    std::vector<RefundAction> actions;
};
BOOST_DESCRIBE_STRUCT(RefundDeskView, (),
                      (school, county, school_name, waiting, waiting_fen, ordered, ordered_fen, failed, not_received, stopped, cash_short_fen, days_max, batches,
                       actions))

struct RefundsOrdered {
    RefundActId id;
    std::int64_t refunds = 0;
    std::int64_t amount_fen = 0;
    std::int64_t left_out = 0;  // rights that cannot go back the way the money came
};
BOOST_DESCRIBE_STRUCT(RefundsOrdered, (), (id, refunds, amount_fen, left_out))

// One line of the file for the bank.
struct RefundBatchRow {
    RefundId id;
    std::string outlet;
    std::string route;
    std::string payee;
    std::string destination;
    std::string channel_reference;
    std::string amount_yuan;
    std::int64_t amount_fen = 0;
    std::string pupil_name;
    State state = State::sent;

    static auto labels() {
        return std::to_array<std::pair<std::string_view, std::string_view>>({{"id", "退费编号"},
                                                                            {"outlet", "付款渠道"},
                                                                            {"route", "退费方式"},
                                                                            {"payee", "收款人"},
                                                                            {"destination", "收款账户"},
                                                                            {"channel_reference", "原交易号"},
                                                                            {"amount_yuan", "金额（元）"},
                                                                            {"amount_fen", "金额（分）"},
                                                                            {"pupil_name", "学生"},
                                                                            {"state", "进度"}});
    }
};
BOOST_DESCRIBE_STRUCT(RefundBatchRow, (), (id, outlet, route, payee, destination, channel_reference, amount_yuan, amount_fen, pupil_name, state))

// For the county: no names, only the pupil's opaque code.
struct OverdueRefundRow {
    RightId id;
    std::string school_name;
    std::string pupil_code;
    std::int64_t amount_fen = 0;   // where all of it was withdrawn: what was paid out of it all the same
    std::int64_t missing_fen = 0;  // not arrived yet
    RightState state = RightState::waiting;
    std::string state_words;
    std::string state_words_en;
    Instant arose_at;
    std::int64_t days = 0;
    std::optional<std::int64_t> days_max;  // what the school's county has set
    bool overdue = false;
    std::optional<Instant> not_received_at;  // arrived by the books, not by the family's word

    static auto labels() {
        return std::to_array<std::pair<std::string_view, std::string_view>>({{"school_name", "学校"},
                                                                            {"pupil_code", "学生代码"},
                                                                            {"amount_fen", "应退（分）"},
                                                                            {"missing_fen", "未到账（分）"},
                                                                            {"state_words", "进度"},
                                                                            {"arose_at", "应退时间"},
                                                                            {"days", "天数"}});
    }
};
BOOST_DESCRIBE_STRUCT(OverdueRefundRow, (),
                      (id, school_name, pupil_code, amount_fen, missing_fen, state, state_words, state_words_en, arose_at, days, days_max, overdue,
                       not_received_at))

struct OwnRefunds {
    std::vector<RefundRightView> rights;  // of all own children, the latest first
};
BOOST_DESCRIBE_STRUCT(OwnRefunds, (), (rights))

}  // namespace luoshi::fees::refunds
