// What circulars share between their use cases, their documents and the job that withdraws them.
#pragma once
#include "supervision/evaluation/store.hpp"

namespace luoshi::supervision::evaluation {

// Why a circular ended that nobody withdrew.
inline constexpr std::string_view term_over = "公布期满，自动撤下";

// In the order of queries/circular_by_id.sql.
struct StoredCircular {
    std::string county;
    CircularId id;
    BodyId body;
    std::string body_path;
    CircularKind kind = CircularKind::praise;
    std::string title;
    std::string addressees;
    std::vector<Demand> demands;
    Date holds_until;
    CircularState state = CircularState::draft;
    std::int64_t version = 0;
    Instant drafted_at;
    std::string drafted_by;
    std::string drafted_by_name;
    std::optional<std::string> number;
    std::optional<Instant> signed_at;
    std::optional<std::string> signed_by_name;
    std::optional<Instant> published_at;
    std::optional<Instant> ended_at;
    std::optional<std::string> ended_why;
};
BOOST_DESCRIBE_STRUCT(StoredCircular, (),
                      (county, id, body, body_path, kind, title, addressees, demands, holds_until, state, version, drafted_at, drafted_by, drafted_by_name, number, signed_at,
                       signed_by_name, published_at, ended_at, ended_why))

CircularView view_of(Work& work, const StoredCircular& one);
// Withdraws a published one, drops any other.
Result<Nothing> end(Work& work, const StoredCircular& one, std::string_view reason);

}  // namespace luoshi::supervision::evaluation
