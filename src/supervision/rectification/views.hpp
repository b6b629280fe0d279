// What the pages of rectification show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "supervision/rectification/commands.hpp"

namespace luoshi::supervision::rectification {

struct RectificationRow {
    OrderId id;
    std::string county;
    std::string number;
    BodyId body;
    std::string body_name;
    std::string issuer_name;
    std::string what;
    std::string origin_kind;
    bool money = false;
    OrderState state = OrderState::ordered;
    Date due;
    std::optional<int> days_left;  // working days until the due day, negative: overdue; nothing when it is over or the calendar does not reach
    bool overdue = false;
    Instant ordered_at;
    std::optional<Instant> closed_at;
    std::optional<Date> look_back_on;  // not yet done
};
BOOST_DESCRIBE_STRUCT(RectificationRow, (),
                      (id, county, number, body, body_name, issuer_name, what, origin_kind, money, state, due, days_left, overdue, ordered_at, closed_at, look_back_on))

struct RectificationProof {
    std::string kind;  // file, rows
    std::string name;
    std::string sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(RectificationProof, (), (kind, name, sha256, bytes))

struct RectificationStep {
    std::string act;
    OrderState state = OrderState::ordered;
    std::string words;
    Date due;
    Instant at;
    std::string by_name;
    std::string by_body_name;
    std::vector<RectificationProof> proofs;
};
BOOST_DESCRIBE_STRUCT(RectificationStep, (), (act, state, words, due, at, by_name, by_body_name, proofs))

// A pupil whom the money concerns, and what of it arrived.
struct RectificationPupil {
    std::string code;
    std::string name;  // for the school and its bureau
    std::int64_t amount_fen = 0;
    std::int64_t arrived_fen = 0;
    bool paid = false;
};
BOOST_DESCRIBE_STRUCT(RectificationPupil, (), (code, name, amount_fen, arrived_fen, paid))

struct RectificationReminder {
    std::string rung;
    Date due;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RectificationReminder, (), (rung, due, at))

struct RectificationAction {
    std::string action;  // measures, proof, check, close, extend, withdraw, look_back
    bool enabled = false;
    std::string reason = {};
    std::string reason_text = {}, reason_text_en = {};
};
BOOST_DESCRIBE_STRUCT(RectificationAction, (), (action, enabled, reason, reason_text, reason_text_en))

struct RectificationView {
    RectificationRow head;
    std::string body_path = {};
    std::string basis = {};
    std::string origin = {};
    std::string origin_words = {};
    std::string ordered_by_name = {};
    std::optional<OrderId> follows = {};
    std::optional<OrderId> followed_by = {};
    std::vector<RectificationStep> steps = {};
    std::vector<RectificationPupil> pupils = {};
    std::vector<RectificationReminder> reminders = {};
    std::vector<RectificationAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(RectificationView, (),
                      (head, body_path, basis, origin, origin_words, ordered_by_name, follows, followed_by, steps, pupils, reminders, actions))

struct RectificationDraft {
    std::string county;
    std::string body;  // path
    std::string body_name;
    std::string origin_kind;
    std::string origin;
    std::string origin_words;
    std::string what;
    std::string basis;
    bool money = false;
    std::vector<PupilAmount> pupils = {};
};
BOOST_DESCRIBE_STRUCT(RectificationDraft, (), (county, body, body_name, origin_kind, origin, origin_words, what, basis, money, pupils))

struct KeptProof {
    std::string name;
    std::string sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(KeptProof, (), (name, sha256, bytes))

}  // namespace luoshi::supervision::rectification
