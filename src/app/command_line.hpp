// luoshi <noun> <verb>: data on stdout, words on stderr. Exit 0 done, 1 refused, 2 wrong use or unreadable input, 3 a check found violations.
#pragma once

namespace luoshi::app {

int run_command_line(int argc, char** argv);

}  // namespace luoshi::app
