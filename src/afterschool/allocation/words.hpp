// States and kinds of a public draw.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::afterschool::allocation {

enum class DrawState {
    announced,  // 已公告: the list's digest and the commitment are published
    entered,    // 待核对: one official has entered the public value
    confirmed,  // 已核对: a second one has entered the same
    drawn,      // 已摇号: results handed down and published
    cancelled,  // 已撤销: before the public value existed
};
BOOST_DESCRIBE_ENUM(DrawState, announced, entered, confirmed, drawn, cancelled)

// What happened to a draw; each is one entry of its public course of events.
enum class DrawEvent { announced, value_entered, value_confirmed, value_taken_back, drawn, cancelled };
BOOST_DESCRIBE_ENUM(DrawEvent, announced, value_entered, value_confirmed, value_taken_back, drawn, cancelled)

// For whom a course keeps some of its places.
enum class KeptFor { nobody, priority, classes };
BOOST_DESCRIBE_ENUM(KeptFor, nobody, priority, classes)

}  // namespace luoshi::afterschool::allocation
