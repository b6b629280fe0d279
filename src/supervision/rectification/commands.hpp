// What rectification is asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "supervision/rectification/api.hpp"

namespace luoshi::supervision::rectification {


// What an order about this would say; nothing is written.
struct DraftOrder {
    std::string county;
    std::string body;         // path; for an order on one's own initiative
    std::string origin_kind;  // own, case, complaint, finding
    std::string origin;       // its id
    std::string follows;      // id of the closed order that it follows after a look-back
};
BOOST_DESCRIBE_STRUCT(DraftOrder, (), (county, body, origin_kind, origin, follows))

struct PupilAmount {
    std::string code;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(PupilAmount, (), (code, amount_fen))

struct IssueOrder {
    OrderId id;
    std::string county;  // of the body ordered
    std::string body;    // path
    std::string origin_kind = "own";
    std::string origin;
    std::string what;
    std::string basis;
    int working_days = 10;  // until it is due
    bool money = false;
    std::vector<PupilAmount> pupils;
    std::optional<OrderId> follows;
};
BOOST_DESCRIBE_STRUCT(IssueOrder, (), (id, county, body, origin_kind, origin, what, basis, working_days, money, pupils, follows))

struct FindOrders {
    std::string body;
    std::optional<OrderState> state;
    std::optional<bool> open;     // true: neither closed nor withdrawn
    std::optional<bool> overdue;  // true: open and past its day
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindOrders, (), (body, state, open, overdue, cursor, limit))

struct OneOrder {
    OrderId id;
};
BOOST_DESCRIBE_STRUCT(OneOrder, (), (id))

struct SendMeasures {
    OrderId id;
    std::string county;
    StepId step;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SendMeasures, (), (id, county, step, words))

struct ProofFile {
    std::string name;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(ProofFile, (), (name, sha256))

struct SendProof {
    OrderId id;
    std::string county;
    StepId step;
    std::string words;
    std::vector<ProofFile> files;
    std::vector<std::string> rows;  // what in the system shows it: 9月15日的点名册, the refund batch of …
};
BOOST_DESCRIBE_STRUCT(SendProof, (), (id, county, step, words, files, rows))

struct KeepProofFile {
    OrderId id;
    std::string county;
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepProofFile, (), (id, county, upload))

struct CheckOrder {
    OrderId id;
    std::string county;
    StepId step;
    bool passed = false;
    std::string words;  // the conclusion
};
BOOST_DESCRIBE_STRUCT(CheckOrder, (), (id, county, step, passed, words))

struct CloseOrder {
    OrderId id;
    std::string county;
    StepId step;
    std::string words;
    Date look_back_on;
};
BOOST_DESCRIBE_STRUCT(CloseOrder, (), (id, county, step, words, look_back_on))

struct ExtendOrder {
    OrderId id;
    std::string county;
    StepId step;
    int working_days = 0;  // counted from the due day
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExtendOrder, (), (id, county, step, working_days, words))

struct WithdrawOrder {
    OrderId id;
    std::string county;
    StepId step;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(WithdrawOrder, (), (id, county, step, words))

struct LookBack {
    OrderId id;
    std::string county;
    StepId step;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(LookBack, (), (id, county, step, words))

struct FetchProof {
    OrderId id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(FetchProof, (), (id, sha256))

}  // namespace luoshi::supervision::rectification
