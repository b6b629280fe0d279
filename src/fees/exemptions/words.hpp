// Words of exemptions.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::fees::exemptions {

// coming: its days have not begun. running. over: its days have gone by. ended: stopped before. withdrawn: it was wrong from its first day and never held.
enum class GrantState { coming, running, over, ended, withdrawn };
BOOST_DESCRIBE_ENUM(GrantState, coming, running, over, ended, withdrawn)

}  // namespace luoshi::fees::exemptions
