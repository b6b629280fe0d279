// supervision/evaluation: score sheets filled, appealed, ranked; circulars and orders from closed data only. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/evaluation/ids.hpp"
#include "supervision/evaluation/permissions.hpp"

namespace luoshi::supervision::evaluation {

// Events (outbox): evaluation.published {county, evaluation} · evaluation.circular_published {county, circular, kind}

// ---- for other modules: no permission is asked, the caller has asked its own

struct ResultLine {
    EvaluationId evaluation;
    BodyId body;
    std::string body_path;
    std::string year;     // "2026"
    std::int64_t points = 0;  // hundredths of a point
    std::int64_t rank = 0;
    std::string level;    // of the sheet: excellent …
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(ResultLine, (), (evaluation, body, body_path, year, points, rank, level, published_at))
std::vector<ResultLine> published_results(Work& work, std::string_view body_path);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::supervision::evaluation
