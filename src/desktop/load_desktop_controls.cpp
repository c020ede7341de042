#include "base/module.hpp"
#include "desktop/desktop_controls.hpp"

namespace narrator::desktop {

std::unique_ptr<DesktopControls> load_desktop_controls() {
  return module_function<decltype(open_desktop_controls)>("desktop")();
}

}  // namespace narrator::desktop
