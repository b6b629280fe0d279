// The ways of an entry as a table; the same stands in the CHECK lawful_record_step.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::programmes::events::records {

enum class RecordKind { work, inheritor, honour, publicity };
BOOST_DESCRIBE_ENUM(RecordKind, work, inheritor, honour, publicity)
enum class RecordState { entered, checked, listed, refused, withdrawn };
BOOST_DESCRIBE_ENUM(RecordState, entered, checked, listed, refused, withdrawn)

// The act is called as the state it leads to. Only inheritors are checked before they are listed.
bool leads_to(RecordKind kind, RecordState from, RecordState to);
std::string_view state_words(RecordState state);
Problem not_next(RecordKind kind, RecordState from, RecordState to);

}  // namespace luoshi::programmes::events::records
