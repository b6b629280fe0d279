// The words of evaluations and circulars.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::supervision::evaluation {

enum class Stage { open, appeal, published };
BOOST_DESCRIBE_ENUM(Stage, open, appeal, published)

// self: the body about itself. expert: somebody who holds evaluation.score over it and does not belong to it.
enum class Marker { self, expert };
BOOST_DESCRIBE_ENUM(Marker, self, expert)

enum class CircularKind { praise, criticism };
BOOST_DESCRIBE_ENUM(CircularKind, praise, criticism)

enum class CircularState { draft, signed_off, published, withdrawn, dropped };
BOOST_DESCRIBE_ENUM(CircularState, draft, signed_off, published, withdrawn, dropped)

// What a circular demands of those it names, in fixed words.
enum class Demand { rectify_and_report, look_again, learn_from_it, keep_it_up };
BOOST_DESCRIBE_ENUM(Demand, rectify_and_report, look_again, learn_from_it, keep_it_up)

}  // namespace luoshi::supervision::evaluation
