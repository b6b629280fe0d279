// What the pages of rounds and panels receive. Those of experts hold no item, no count and no conflict (README.md, 6).
#pragma once
#include "programmes/review/panels/commands.hpp"

namespace luoshi::programmes::review::panels {

struct RoundRow {
    RoundId id;
    std::string county;
    calls::CallId call;
    std::string call_title;
    std::string title;
    RoundState state = RoundState::open;
    std::string state_words, state_words_en;
    Date review_from, review_to;
    std::int64_t items = 0;
    std::int64_t seats = 0;
    std::int64_t seated = 0;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(RoundRow, (), (id, county, call, call_title, title, state, state_words, state_words_en, review_from, review_to, items, seats, seated))

struct RoundAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;
};
BOOST_DESCRIBE_STRUCT(RoundAction, (), (act, possible, why, why_en))

struct RoundItemView {
    calls::ApplicationId application;
    std::string code;
    std::string body_name, title, kind;
    std::int64_t conflicts = 0;  // experts barred from it
    bool withdrawn = false;
};
BOOST_DESCRIBE_STRUCT(RoundItemView, (), (application, code, body_name, title, kind, conflicts, withdrawn))

struct RoundConflictView {
    experts::ExpertId expert;
    std::string expert_name;
    calls::ApplicationId application;
    std::string body_name;
    conflicts::Relation relation = conflicts::Relation::same_unit;
    std::string relation_words, relation_words_en;
    std::string words, words_en;
    bool overridden = false;
    std::string override_reason, override_by;
    bool may_override = false;
};
BOOST_DESCRIBE_STRUCT(RoundConflictView, (), (expert, expert_name, application, body_name, relation, relation_words, relation_words_en, words, words_en, overridden, override_reason,
                                              override_by, may_override))

struct RoundDrawView {
    std::int64_t seats = 0, candidates = 0;
    std::string commitment, list_digest, public_source;
    Instant draws_at, announced_at;
    std::string announced_by_name;
    std::optional<std::string> public_value;  // nobody sees it before two have entered it
    std::optional<std::string> entered_by_name, confirmed_by_name;
    std::optional<Instant> drawn_at;
};
BOOST_DESCRIBE_STRUCT(RoundDrawView, (), (seats, candidates, commitment, list_digest, public_source, draws_at, announced_at, announced_by_name, public_value, entered_by_name,
                                          confirmed_by_name, drawn_at))

struct RoundOrderView {
    std::int64_t place = 0;     // 0: picked
    experts::ExpertId expert;
    std::string name, unit, code;
    PanelRole role = PanelRole::member;
    std::optional<Instant> sent_at, due;
    std::optional<PanelAnswer> answer;
    std::string reason;
    bool gone = false;          // refused, lapsed or left
    std::string gone_words;
    bool leads = false;
    std::string picked_reason;
    std::int64_t barred = 0;    // items he must not meet
    bool account = false;       // answers himself
};
BOOST_DESCRIBE_STRUCT(RoundOrderView, (), (place, expert, name, unit, code, role, sent_at, due, answer, reason, gone, gone_words, leads, picked_reason, barred, account))

struct RoundObjectionView {
    PanelObjectionId id;
    std::string body_name, expert_name;
    std::string words;
    Instant at;
    std::string by_name;
    std::optional<bool> upheld;
    std::string decision_words, decided_by_name;
};
BOOST_DESCRIBE_STRUCT(RoundObjectionView, (), (id, body_name, expert_name, words, at, by_name, upheld, decision_words, decided_by_name))

struct RoundStepView {
    std::int64_t serial = 1;
    RoundState state = RoundState::open;
    std::string state_words, state_words_en;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(RoundStepView, (), (serial, state, state_words, state_words_en, reason, at, by_name))

struct RoundFileView {
    RoundId id;
    std::string county;
    calls::CallId call;
    std::string call_title, title;
    RoundState state = RoundState::open;
    std::string state_words, state_words_en;
    RoundTerms terms;
    std::vector<RoundItemView> items;
    std::vector<RoundConflictView> conflicts;
    std::optional<RoundDrawView> draw;
    std::vector<RoundOrderView> order;
    std::vector<RoundObjectionView> objections;
    std::optional<Date> objections_until;
    std::int64_t seated = 0;
    std::int64_t eligible = 0;  // who could be drawn today
    std::vector<RoundStepView> steps;
    std::string seal;           // digest
    std::vector<RoundAction> actions;
};
BOOST_DESCRIBE_STRUCT(RoundFileView, (), (id, county, call, call_title, title, state, state_words, state_words_en, terms, items, conflicts, draw, order, objections, objections_until,
                                          seated, eligible, steps, seal, actions))

// ---- the expert: no item, no count, no conflict

struct OwnInvitation {
    RoundId round;
    std::string county;
    std::string title, line_title;
    Date review_from, review_to;
    PanelRole role = PanelRole::member;
    Instant sent_at, due;
    std::optional<PanelAnswer> answer;
    bool open = false;      // may still be answered
    bool left = false;
    std::string statement;  // what accepting declares
};
BOOST_DESCRIBE_STRUCT(OwnInvitation, (), (round, county, title, line_title, review_from, review_to, role, sent_at, due, answer, open, left, statement))
struct OwnInvitations {
    std::vector<OwnInvitation> items;
};
BOOST_DESCRIBE_STRUCT(OwnInvitations, (), (items))

// ---- the applicant

struct OwnPanelMember {
    std::string code;
    std::string name;  // empty where the terms do not show it
    std::string unit;
    std::string fields;
    bool objected = false;
    std::optional<bool> upheld;
    std::string decision_words;
};
BOOST_DESCRIBE_STRUCT(OwnPanelMember, (), (code, name, unit, fields, objected, upheld, decision_words))
struct OwnPanel {
    RoundId round;
    std::string county;
    std::string title, call_title;
    calls::ApplicationId application;
    std::string application_title;
    Date from, until;
    bool open = false;
    std::vector<OwnPanelMember> members;
};
BOOST_DESCRIBE_STRUCT(OwnPanel, (), (round, county, title, call_title, application, application_title, from, until, open, members))
struct OwnPanels {
    std::vector<OwnPanel> items;
};
BOOST_DESCRIBE_STRUCT(OwnPanels, (), (items))

// ---- anybody

struct PublicRound {
    RoundId id;
    std::string title, call_title, office_name;
    RoundState state = RoundState::committed;
    std::string state_words, state_words_en;
    std::int64_t seats = 0, candidates = 0;
    std::string commitment, list_digest, public_source;
    Instant announced_at, draws_at;
    std::optional<std::string> public_value;
    std::optional<Instant> drawn_at;
    std::vector<std::string> order;     // codes of this round, in the order of the draw
};
BOOST_DESCRIBE_STRUCT(PublicRound, (), (id, title, call_title, office_name, state, state_words, state_words_en, seats, candidates, commitment, list_digest, public_source, announced_at,
                                        draws_at, public_value, drawn_at, order))
struct PublicRounds {
    std::vector<PublicRound> items;
};
BOOST_DESCRIBE_STRUCT(PublicRounds, (), (items))

}  // namespace luoshi::programmes::review::panels
