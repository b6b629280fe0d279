// The words of the close of a term.
#pragma once
#include <boost/describe.hpp>

#include "foundation/json.hpp"

namespace luoshi::fees::closing {

// In the order in which they are done.
enum class CloseStep { registers, bills, unknown_money, pay, differences, settle, lock, publish };
BOOST_DESCRIBE_ENUM(CloseStep, registers, bills, unknown_money, pay, differences, settle, lock, publish)

// waits: an earlier step must be done first. ready: can be done now.
enum class StepState { done, ready, blocked, waits };
BOOST_DESCRIBE_ENUM(StepState, done, ready, blocked, waits)

}  // namespace luoshi::fees::closing
