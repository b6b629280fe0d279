// Words of exemptions.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::fees::exemptions {

// coming: its days have not begun. running. over: its days have gone by. ended: stopped before.
enum class GrantState { coming, running, over, ended };
BOOST_DESCRIBE_ENUM(GrantState, coming, running, over, ended)

}  // namespace luoshi::fees::exemptions
