// Accidents of the database. Use cases let them pass; platform/http and jobs turn them into answers.
#pragma once
#include <stdexcept>
#include <string>

namespace luoshi::storage {

struct Failure : std::runtime_error {  // anything not named below: the disk is full, the database is broken
    using std::runtime_error::runtime_error;
};
struct ConstraintBroken : Failure {  // a key, foreign key or CHECK said no
    ConstraintBroken(std::string name, const std::string& message) : Failure(message), constraint(std::move(name)) {}
    std::string constraint;  // PostgreSQL: the constraint's name; SQLite: the name of a CHECK, the columns of a key, or empty
};
struct Retryable : Failure {  // nothing happened; the same act may be tried again
    using Failure::Failure;
};
struct OutcomeUnknown : Failure {  // the connection broke during COMMIT
    using Failure::Failure;
};
struct Overloaded : Failure {  // the queue is full
    using Failure::Failure;
};
struct InvariantBroken : std::logic_error {  // our own bug: a write without audit, SQL outside its Work…
    using std::logic_error::logic_error;
};

}  // namespace luoshi::storage
