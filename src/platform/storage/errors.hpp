// Accidents of the database. Use cases let them pass; platform/http and jobs turn them into answers.
#pragma once
#include <stdexcept>
#include <string>

namespace luoshi::storage {

struct Failure : std::runtime_error { using std::runtime_error::runtime_error; };         // anything not named below
struct ConstraintBroken : Failure {                                                         // a key, foreign key or CHECK said no
    ConstraintBroken(std::string name, const std::string& message) : Failure(message), constraint(std::move(name)) {}
    std::string constraint;
};
struct Retryable : Failure { using Failure::Failure; };       // nothing happened; the same act may be tried again
struct OutcomeUnknown : Failure { using Failure::Failure; };  // the connection broke during COMMIT
struct Overloaded : Failure { using Failure::Failure; };      // the queue is full
struct InvariantBroken : std::logic_error { using std::logic_error::logic_error; };  // our own bug: a write without audit, SQL outside its Work…

}  // namespace luoshi::storage
